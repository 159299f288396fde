import './poster-browser.scss';
