/** H: the container. */
import { unless } from '../invariants.ts'
import { held, outside, tried, type Row } from '../row.ts'

const CONTAINER = 'integration/docker-container.test.ts'
const RUNTIME = 'integration/runtime.test.ts'
const ARGUMENTS = 'docker/run/container.test.ts'
const USERS = 'runtime/runs-as.test.ts'

export const runRows: readonly Row[] = [
  held('H1', 'there is nothing to run', [CONTAINER, 'by %j says so']),
  held('H2', 'the command is not there', [CONTAINER, 'by its command %s says so']),
  held('H3', 'the command is no program', [CONTAINER, 'by its command %s says so']),
  held('H4', 'it ends at once', ['runtime/exercise.test.ts', 'sees an exit at once']),
  held('H5', 'it fails after a while', [RUNTIME, 'sees a container that ends at once, with its last words']),
  held('H6', 'the health check takes longer than anyone waits', [
    'runtime/health.test.ts',
    'is undecided at the limit of the settings when that is shorter than the image’s own numbers',
  ]),
  held('H7', 'the health check has Docker’s own numbers', [
    RUNTIME,
    'sees a healthy service long before the declared interval',
  ]),
  held('H8', 'the health check always fails', [RUNTIME, 'sees an unhealthy one, no earlier than Docker would']),
  held('H9', 'the health check is absent, switched off or inherited', [
    'docker/image/inspect.test.ts',
    'declares a health check by %s',
  ]),
  held('H10', 'a probe prints more than the engine keeps', [CONTAINER, 'keeps as much output as the engine does']),
  outside('H11', 'it is healthy, and unhealthy later', 'the watch ends with the first success'),
  held('H12', 'the program of the health check is missing', [
    RUNTIME,
    'does not wait 90 s for a program that does not exist',
  ]),
  held('H13', 'root goes by another name', [USERS, 'is root when the main process is'], [USERS, '0:1000']),
  held('H14', 'there is no such user', [CONTAINER, 'by %j says so']),
  held('H15', 'programs of the image lie about the user', [RUNTIME, 'sees root']),
  held('H16', 'it starts as root and drops it', [
    RUNTIME,
    'sees root being dropped, though the health check goes on as root',
  ]),
  held('H17', 'a program gives root to whoever starts it', [ARGUMENTS, 'always limit what the container can do']),
  held('H18', 'a child runs as root', [USERS, 'is root when a child is']),
  held('H19', 'it makes processes without end', [
    CONTAINER,
    'is removed at once even if it holds every process it may have',
  ]),
  held(
    'H20',
    'it takes all memory, or a worker of it does',
    [CONTAINER, 'is told from one that has run out of memory'],
    [RUNTIME, 'tells of a start that only looks well, what was written, and of another service'],
  ),
  held('H21', 'it prints without end', [CONTAINER, 'cannot fill the disk with its log, nor memory with a line']),
  held('H22', 'it fills its root file system', [RUNTIME, 'removes a container that fills its disk']),
  held('H23', 'it ignores SIGTERM', [RUNTIME, 'removes a container that ignores SIGTERM at once']),
  held(
    'H24',
    'it reaches for the network and the host',
    [CONTAINER, 'reaches no address of the host, on which a container elsewhere reaches what listens'],
    [CONTAINER, 'has no network, no more rights than it needs, and may be read-only'],
  ),
  outside('H25', 'it has to write, and may not', 'its root file system is writable unless the settings ask'),
  held('H26', 'it declares volumes and ports', [CONTAINER, 'takes its volumes along and publishes no port']),
  held('H27', 'it asks for privileges', [ARGUMENTS, 'always limit what the container can do']),
  held('H28', 'it ends while we look', [
    CONTAINER,
    'shows the numeric users of all its processes, and none once it has ended',
  ]),
  held('H29', 'it needs somebody to talk to', ['runtime/exercise.test.ts', 'sees an exit at once']),
  tried('H30', 'the engine dies while it runs', { engine: 'dies' }, ({ main, outputs }) => [
    ...unless(outputs['conclusion'] === 'unknown', `the conclusion is ${outputs['conclusion'] ?? 'not set'}`),
    ...unless(/Cannot connect to the Docker daemon/.test(main.summary), `it does not say why: ${main.summary}`),
  ]),
  held('H31', 'it is for another processor', [
    RUNTIME,
    'does not blame an image for the processor that the engine lacks',
  ]),
  held('H32', 'somebody else removes it', [
    CONTAINER,
    'does not keep the run from ending when somebody else has removed it',
  ]),
]
