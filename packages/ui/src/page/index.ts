export { Tab, type TabProps, Tabs, type TabsProps } from './Tabs.tsx';
