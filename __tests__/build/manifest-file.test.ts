import { expect, it } from '@jest/globals'
import { isManifest } from '../../src/build/manifest-file.ts'

it.each(
  `/package.json /package-lock.json /package*.json /requirements.txt /backend/requirements-dev.txt /requirements/*.txt /requirements*.txt /pyproject.toml /uv.lock /go.mod /go.sum
   /go.* /Cargo.lock /pom.xml /build.gradle.kts /gradle /gradle/wrapper /gradlew /.mvn /src/App.csproj /*.csproj /Gemfile* /Gemfile.lock /composer.json /mix.exs`
    .split(/\s+/)
    .map((path) => [path]),
)('%s is a manifest', (path) => {
  expect(isManifest(path)).toBe(true)
})

it.each(
  '/ /. /src /app.py /*.py /* /package /packages /package.json.d /requirements.py /main.go /go /index.js /static /data/package.json.txt'
    .split(' ')
    .map((path) => [path]),
)('%s is code', (path) => {
  expect(isManifest(path)).toBe(false)
})
