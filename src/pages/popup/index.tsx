// The popup page.
document.title = 'Owabi';
