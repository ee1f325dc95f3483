import { readDeskOptions } from '@/components/practice/desk-options';
import { mountPractice } from '@/components/practice/mount-practice';

const root = document.getElementById('root');
if (root) mountPractice(root, readDeskOptions(location.search));
