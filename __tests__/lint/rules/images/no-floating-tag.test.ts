import { testRule } from '../../rule-table.ts'

testRule('no-floating-tag', [
  ['takes two numbers for a release of Python', ['FROM python:3.13', 'FROM python:3.13.1-slim-bookworm'], []],
  [
    'takes one number for a release of Node, Debian and PostgreSQL',
    ['FROM node:24-slim', 'FROM debian:13', 'FROM postgres:17'],
    [],
  ],
  [
    'takes the name of a release of Debian, Ubuntu and Node',
    ['FROM debian:trixie-slim', 'FROM ubuntu:noble', 'FROM node:jod-slim'],
    [],
  ],
  [
    'finds a single number where two make a release',
    ['FROM alpine:3', 'FROM golang:1-bookworm', 'FROM mysql:8'],
    [
      '1:6 `alpine:3` moves to the next minor version by itself: name that too in the tag',
      '2:6 `golang:1-bookworm` moves to the next minor version by itself: name that too in the tag',
      '3:6 `mysql:8` moves to the next minor version by itself: name that too in the tag',
    ],
  ],
  [
    'finds a variant without a version',
    ['FROM python:slim', 'FROM nginx:alpine', 'FROM python:bookworm'],
    [
      '1:6 `python:slim` moves to the next version by itself: name the version in the tag',
      '2:6 `nginx:alpine` moves to the next version by itself: name the version in the tag',
      '3:6 `python:bookworm` moves to the next version by itself: name the version in the tag',
    ],
  ],
  [
    'finds a word that moves, with a variant after it too',
    ['FROM node:current-alpine', 'FROM debian:stable-slim', 'FROM alpine:edge', 'FROM nginx:mainline'],
    [
      '1:6 `node:current-alpine` moves to the next version by itself: name the version in the tag',
      '2:6 `debian:stable-slim` moves to the next version by itself: name the version in the tag',
      '3:6 `alpine:edge` moves to the next version by itself: name the version in the tag',
      '4:6 `nginx:mainline` moves to the next version by itself: name the version in the tag',
    ],
  ],
  [
    'looks at stages that only feed others',
    ['FROM golang:1 AS build', 'FROM debian:13-slim', 'COPY --from=build /a /a'],
    ['1:6 `golang:1` moves to the next minor version by itself: name that too in the tag'],
  ],
  [
    'knows a mirror that keeps the folder',
    ['FROM public.ecr.aws/docker/library/python:3', 'FROM registry.corp.test/hub/library/node:lts'],
    [
      '1:6 `public.ecr.aws/docker/library/python:3` moves to the next minor version by itself: name that too in the tag',
      '2:6 `registry.corp.test/hub/library/node:lts` moves to the next version by itself: name the version in the tag',
    ],
  ],
  [
    'leaves images of others alone',
    ['FROM gcr.io/distroless/static:nonroot', 'FROM owner/base:stable', 'FROM ghcr.io/owner/python:3'],
    [],
  ],
  [
    'leaves a tag with a digest beside it alone',
    ['FROM python:3@sha256:0000000000000000000000000000000000000000000000000000000000000000'],
    [],
  ],
  ['leaves a tag that a variable hides alone', ['ARG VERSION=3', 'FROM python:${VERSION}'], []],
  ['leaves latest and no tag to the rules about those', ['FROM python', 'FROM python:latest', 'FROM scratch'], []],
  [
    'knows words for a variant of any official image',
    [
      'FROM redis:alpine',
      'FROM rabbitmq:management',
      'FROM httpd:alpine',
      'FROM redis:8-alpine',
      'FROM owner/app:alpine',
    ],
    [
      '1:6 `redis:alpine` moves to the next version by itself: name the version in the tag',
      '2:6 `rabbitmq:management` moves to the next version by itself: name the version in the tag',
      '3:6 `httpd:alpine` moves to the next version by itself: name the version in the tag',
    ],
  ],
  [
    'leaves an unknown word of an image alone',
    ['FROM eclipse-temurin:21-jre', 'FROM postgres:alpine3.22', 'FROM ubuntu:24.04'],
    [],
  ],
])
