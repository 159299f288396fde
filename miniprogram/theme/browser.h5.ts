import './browser.scss';
import '@/components/frame/rail.scss';
