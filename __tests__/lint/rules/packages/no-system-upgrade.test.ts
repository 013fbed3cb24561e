import { testRule } from '../../rule-table.ts'

const says = (command: string): string =>
  `\`${command}\` upgrades whatever is newer on the day of the build: take a newer base image`

testRule('no-system-upgrade', [
  [
    'finds each way of apt',
    [
      'FROM debian:13',
      'RUN apt-get update && apt-get -qq -y dist-upgrade',
      'RUN apt full-upgrade -y',
      'RUN DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Options::=--force-confold upgrade -y',
      'RUN if true; then sudo apt-get upgrade --yes; fi',
    ],
    [
      `2:23 ${says('apt-get dist-upgrade')}`,
      `3:5 ${says('apt full-upgrade')}`,
      `4:5 ${says('apt-get upgrade')}`,
      `5:24 ${says('apt-get upgrade')}`,
    ],
  ],
  [
    'finds it with other package managers',
    [
      'FROM alpine:3.22 AS a',
      'RUN apk -U upgrade && apk add curl',
      'FROM fedora:43 AS b',
      'RUN dnf -y upgrade --refresh',
      'RUN ["microdnf", "update", "-y"]',
      'FROM centos:7 AS c',
      'RUN yum -y update && yum clean all',
      'FROM opensuse/leap:16.0',
      'RUN zypper --non-interactive up',
    ],
    [
      `2:5 ${says('apk upgrade')}`,
      `4:5 ${says('dnf upgrade')}`,
      `5:5 ${says('microdnf update')}`,
      `7:5 ${says('yum update')}`,
      `9:5 ${says('zypper up')}`,
    ],
  ],
  [
    'lets single packages be upgraded',
    [
      'FROM debian:13',
      'RUN apt-get install -y --only-upgrade openssl',
      'RUN apk upgrade openssl',
      'RUN apk add --upgrade openssl',
      'RUN dnf upgrade -y openssl',
      'RUN yum update -y $SOME',
      'RUN pip install --upgrade pip',
    ],
    [],
  ],
  [
    'takes no refresh of lists, question or printed word for it',
    [
      'FROM debian:13',
      'RUN apt-get update',
      'RUN apt-get -s upgrade',
      'RUN apt-get upgrade --dry-run && apt-get upgrade --download-only -y',
      'RUN apk update && apk upgrade --simulate',
      'RUN dnf upgrade --assumeno; yum check-update',
      'RUN echo apt-get upgrade',
      'RUN pacman -Syu --noconfirm',
    ],
    [],
  ],
])
