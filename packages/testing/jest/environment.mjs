import { TestEnvironment } from 'jest-environment-node';

/** Lets the tests' databases know whether a test has failed, and cleans up after the last hook of a file. */
export default class CroupierEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.croupierTest = { failed: false, resources: [] };
  }

  async handleTestEvent(event) {
    const failures = ['test_fn_failure', 'hook_failure', 'error'];
    if (failures.includes(event.name)) this.global.croupierTest.failed = true;
    // Not in teardown(): by then the test file's modules cannot load anything any more.
    if (event.name === 'run_finish') await this.cleanUp();
  }

  async cleanUp() {
    const { resources } = this.global.croupierTest;
    while (resources.length > 0) await resources.pop().dispose();
  }
}
