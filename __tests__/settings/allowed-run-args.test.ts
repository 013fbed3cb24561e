import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { allowedRunArgs } from '../../src/settings/allowed-run-args.ts'

describe('options of `docker run`', () => {
  it.each<[string, object]>([
    ['--hostname=web', { args: ['--hostname=web'] }],
    ['--hostname web', { args: ['--hostname=web'] }],
    ['--user=1000:1000', { args: [], user: '1000:1000' }],
    ['--entrypoint=', { args: [], entrypoint: [] }],
    ['--entrypoint /bin/app', { args: [], entrypoint: ['/bin/app'] }],
    ['--cap-add=net_bind_service', { args: ['--cap-add=NET_BIND_SERVICE'] }],
    ['--cap-add=CAP_IPC_LOCK', { args: ['--cap-add=CAP_IPC_LOCK'] }],
    ['--tmpfs=/run', { args: ['--tmpfs=/run:nosuid,nodev,size=64m'] }],
    ['--tmpfs=/run:exec,size=8m', { args: ['--tmpfs=/run:nosuid,nodev,exec,size=8m'] }],
    ['--shm-size=256m', { args: ['--shm-size=256m'] }],
    ['--ulimit=nofile=1024:2048', { args: ['--ulimit=nofile=1024:2048'] }],
    ['--add-host=db:10.0.0.2', { args: ['--add-host=db:10.0.0.2'] }],
    ['--init', { args: ['--init'] }],
    ['--stop-timeout=3', { args: ['--stop-timeout=3'] }],
    ['--cpus=0.5', { args: ['--cpus=0.5'] }],
  ])('`%s` is allowed', (line, expected) => {
    expect(allowedRunArgs([line])).toEqual(expected)
  })

  it.each([
    ...[
      '--privileged',
      '--pid=host',
      '--network=host',
      '--ipc=host',
      '--volume=/:/host',
      '-v /:/host',
      '--mount=type=bind',
    ],
    ...['--device=/dev/sda', '--security-opt=seccomp=unconfined', '--publish=80:80', '--env-file=/etc/passwd', 'image'],
    ...['--cap-add=ALL', '--cap-add=SYS_ADMIN', '--cap-add=SYS_PTRACE', '--cap-add', '--user', '--user=--privileged'],
    ...['--tmpfs=/run:suid', '--tmpfs=run', '--ulimit=core=-1', '--hostname=a b', '--init=true', '--cpus=all', '--'],
    ...['--constructor=x', '--add-host=db'],
  ])('`%s` is refused', (line) => {
    expect(() => allowedRunArgs([line])).toThrow(UserError)
  })
})
