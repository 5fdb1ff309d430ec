import { TestEnvironment } from 'jest-environment-node';

/**
 * Hooks start servers and whole systems: seconds on an idle machine, minutes on one that is busy with other things. A
 * hook that runs out of time leaves a system that goes on starting, and the file without one.
 */
const MIN_HOOK_TIMEOUT_MS = 180_000;

/** Lets the tests' databases know whether a test has failed, and cleans up after the last hook of a file. */
export default class CroupierEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.croupierTest = { failed: false, finished: false, resources: [] };
  }

  async handleTestEvent(event) {
    if (event.name === 'hook_start')
      event.hook.timeout = Math.max(event.hook.timeout ?? 0, MIN_HOOK_TIMEOUT_MS);
    const failures = ['test_fn_failure', 'hook_failure', 'error'];
    if (failures.includes(event.name)) this.global.croupierTest.failed = true;
    // Not in teardown(): by then the test file's modules cannot load anything any more.
    if (event.name === 'run_finish') await this.cleanUp();
  }

  async cleanUp() {
    const { resources } = this.global.croupierTest;
    this.global.croupierTest.finished = true;
    while (resources.length > 0) await resources.pop().dispose();
  }
}
