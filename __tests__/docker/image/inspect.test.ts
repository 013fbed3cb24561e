import { describe, expect, it } from '@jest/globals'
import { readInspect } from '../../../src/docker/image/inspect.ts'
import { ToolError } from '../../../src/errors.ts'
import type { DeclaredHealthcheck } from '../../../src/world.ts'
import { fixture } from '../fixture.ts'

const withCheck = (Healthcheck: unknown) =>
  readInspect(JSON.stringify([{ Os: 'linux', Architecture: 'arm', Variant: 'v7', Config: { Healthcheck } }]))
    .healthcheck

describe('docker image inspect', () => {
  it('is read as an image’s configuration', () => {
    expect(readInspect(fixture('inspect.classic.json'))).toEqual({
      user: '1000:1000',
      entrypoint: [],
      command: ['/bin/sleep', '60'],
      exposedPorts: ['8080/tcp'],
      env: { LANG: 'C.UTF-8', PATH: expect.stringContaining('/usr/bin') },
      labels: expect.objectContaining({ 'org.drydock.stand-in-for': 'alpine:3.22' }),
      volumes: [],
      workingFolder: '/srv',
      healthcheck: {
        kind: 'declared',
        test: ['CMD', '/bin/true'],
        command: ['/bin/true'],
        intervalSeconds: 10,
        timeoutSeconds: 30,
        startPeriodSeconds: 5,
        startIntervalSeconds: 5,
        retries: 3,
      },
      stopSignal: 'SIGTERM',
      platform: 'linux/amd64',
    })
  })

  it('has the image’s own stop signal', () => {
    expect(readInspect('[{"Os":"linux","Architecture":"arm","Config":{"StopSignal":"SIGQUIT"}}]').stopSignal).toBe(
      'SIGQUIT',
    )
  })

  it('has the image’s own time to stop', () => {
    expect(readInspect('[{"Os":"linux","Architecture":"arm","Config":{"StopTimeout":30}}]').stopTimeoutSeconds).toBe(30)
  })

  it('has variables, labels, volumes and a folder', () => {
    const Config = {
      Env: ['A=1', 'B=two=2', 'C'],
      Labels: { a: 'b' },
      Volumes: { '/data': {} },
      WorkingDir: '/app',
    }
    expect(readInspect(JSON.stringify([{ Os: 'linux', Architecture: 'arm', Config }]))).toMatchObject({
      env: { A: '1', B: 'two=2', C: '' },
      labels: { a: 'b' },
      volumes: ['/data'],
      workingFolder: '/app',
    })
  })

  it('may lack every setting', () => {
    expect(readInspect('[{"Os":"linux","Architecture":"arm","Variant":"v7"}]')).toEqual({
      user: '',
      entrypoint: [],
      command: [],
      exposedPorts: [],
      env: {},
      labels: {},
      volumes: [],
      workingFolder: '',
      healthcheck: { kind: 'absent' },
      stopSignal: 'SIGTERM',
      platform: 'linux/arm/v7',
    })
  })

  it.each<[string, unknown, DeclaredHealthcheck]>([
    ['none', undefined, { kind: 'absent' }],
    ['null', null, { kind: 'absent' }],
    ['an empty test, which inherits', { Test: [] }, { kind: 'absent' }],
    ['numbers without a test', { Interval: 1e9 }, { kind: 'absent' }],
    ['NONE', { Test: ['NONE'] }, { kind: 'disabled' }],
    [
      'a test alone',
      { Test: ['CMD-SHELL', 'true'] },
      {
        kind: 'declared',
        test: ['CMD-SHELL', 'true'],
        command: ['/bin/sh', '-c', 'true'],
        intervalSeconds: 30,
        timeoutSeconds: 30,
        startPeriodSeconds: 0,
        startIntervalSeconds: 5,
        retries: 3,
      },
    ],
    [
      'all of its numbers',
      { Test: ['CMD', 'a'], Interval: 2e9, Timeout: 5e8, StartPeriod: 1e10, StartInterval: 1e9, Retries: 7 },
      {
        kind: 'declared',
        test: ['CMD', 'a'],
        command: ['a'],
        intervalSeconds: 2,
        timeoutSeconds: 0.5,
        startPeriodSeconds: 10,
        startIntervalSeconds: 1,
        retries: 7,
      },
    ],
    [
      'zeros, which mean the defaults',
      { Test: ['CMD', 'a'], Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 },
      {
        kind: 'declared',
        test: ['CMD', 'a'],
        command: ['a'],
        intervalSeconds: 30,
        timeoutSeconds: 30,
        startPeriodSeconds: 0,
        startIntervalSeconds: 5,
        retries: 3,
      },
    ],
  ])('declares a health check by %s', (_, check, expected) => {
    expect(withCheck(check)).toEqual(expected)
  })

  it('executes a test with the image’s own shell', () => {
    const Config = { Shell: ['/bin/bash', '-ec'], Healthcheck: { Test: ['CMD-SHELL', 'a | b'] } }
    const { healthcheck } = readInspect(JSON.stringify([{ Os: 'linux', Architecture: 'amd64', Config }]))
    expect(healthcheck).toMatchObject({ command: ['/bin/bash', '-ec', 'a | b'] })
  })

  it.each(['', '[]', '{}', 'null', '[{"Os":1}]', '[{"Os":"linux","Architecture":"a","Config":{"Cmd":"a"}}]'])(
    'that says %j is a ToolError',
    (json) => {
      expect(() => readInspect(json)).toThrow(ToolError)
    },
  )
})
