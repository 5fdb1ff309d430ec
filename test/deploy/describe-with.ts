export { describeUnless } from '@croupier/testing';
