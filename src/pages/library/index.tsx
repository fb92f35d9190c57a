// The library page.
document.title = 'Owabi';
