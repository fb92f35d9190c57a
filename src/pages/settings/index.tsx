// The settings page.
document.title = 'Owabi';
