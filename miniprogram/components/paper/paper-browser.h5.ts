import './paper-browser.scss';
