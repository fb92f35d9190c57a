// The welcome page.
document.title = 'Owabi';
