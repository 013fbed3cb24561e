import type { Base } from '../../dockerfile/instruction.ts'
import { officialImage, startsPrompt } from './official-image.ts'

/**
 * As whom an image starts, as far as its name tells. `switching` starts as root, and its entrypoint changes to a user of its own; `placed` is
 * run by a platform or an editor, which decides.
 */
export type BaseUser = 'root' | 'own' | 'switching' | 'placed' | 'unknown'

/** Images that end their own Dockerfile with a USER that is not root. */
interface OwnUser {
  /** The repository, with its registry unless that is Docker Hub's. */
  readonly images: RegExp
  /** Those of them that stay root. */
  readonly but?: RegExp
  /** The first version that does, where the tag tells one; a tag that starts with a word is taken for a later one. */
  readonly since?: string
  /** Tags that do, where not all of them do. */
  readonly tags?: RegExp
  /** Where their Dockerfiles are. */
  readonly source: string
}

const official = (names: string, since?: string): OwnUser => ({
  images: new RegExp(
    String.raw`^library/(?:${names
      .replaceAll('.', String.raw`\.`)
      .split(' ')
      .join('|')})$`,
  ),
  ...(since !== undefined && { since }),
  source: 'https://github.com/docker-library/repo-info',
})

const OWN_USERS: readonly OwnUser[] = [
  official('memcached solr odoo jetty kong adminer open-liberty websphere-liberty rocket.chat kibana logstash'),
  official('varnish', '6.6'),
  official('haproxy', '2.4'),
  official('elasticsearch', '8'),
  official('sonarqube', '9.9'),
  {
    images: /^docker\.elastic\.co\/(?:kibana\/kibana|logstash\/logstash)/,
    source: 'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-kibana-with-docker',
  },
  {
    images: /^docker\.elastic\.co\/elasticsearch\/elasticsearch/,
    since: '8',
    source: 'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-prod',
  },
  {
    images: /^bitnami(?:legacy|secure)?\//,
    but: /\/(?:minideb.*|os-shell|bitnami-shell|python|node|ruby|golang|java|jre|php-fpm|dotnet.*|aspnet-core|git)$/,
    source: 'https://github.com/bitnami/containers',
  },
  {
    images:
      /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+\/(?:nodejs|python|ruby|php|perl|nginx|httpd|openjdk)-\d/,
    source: 'https://github.com/sclorg',
  },
  {
    images: /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+\/(?:go-toolset|dotnet-\d+)/,
    source: 'https://catalog.redhat.com/software/base-images',
  },
  { images: /^quay\.io\/sclorg\/(?:nodejs|python|ruby|php|perl|nginx|httpd)-\d/, source: 'https://github.com/sclorg' },
  {
    images: /^jenkins\/(?:jenkins|agent|inbound-agent)$/,
    source: 'https://github.com/jenkinsci/docker',
  },
  {
    images: /^grafana\/(?:grafana(?:-oss|-enterprise)?|loki|tempo)$/,
    source: 'https://grafana.com/docs/grafana/latest/setup-grafana/installation/docker/',
  },
  {
    images: /^(?:prom|quay\.io\/prometheus)\/(?:prometheus|alertmanager|pushgateway|node-exporter)$/,
    source: 'https://github.com/prometheus/prometheus/blob/main/Dockerfile',
  },
  {
    images: /^(?:quay\.io\/)?keycloak\/keycloak$/,
    source: 'https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile',
  },
  { images: /^mambaorg\/micromamba$/, source: 'https://github.com/mamba-org/micromamba-docker' },
  {
    images: /^mcr\.microsoft\.com\/windows\/nanoserver$/,
    source: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
  },
  {
    images: /^mcr\.microsoft\.com\/dotnet\//,
    tags: /chiseled|distroless/,
    source: 'https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md',
  },
  {
    images: /^mcr\.microsoft\.com\/mssql\/server$/,
    since: '2019',
    source: 'https://learn.microsoft.com/sql/linux/sql-server-linux-docker-container-security',
  },
  {
    images: /^(?:cgr\.dev\/)?chainguard\//,
    but: /\/(?:wolfi-base|chainguard-base)$/,
    source: 'https://edu.chainguard.dev/chainguard/chainguard-images/',
  },
  { images: /^selenium\/(?:standalone|node|hub)/, source: 'https://github.com/SeleniumHQ/docker-selenium' },
  { images: /^(?:cimg|circleci)\//, source: 'https://circleci.com/developer/images' },
  {
    images: /^(?:quay\.io\/)?jupyter\/[a-z-]+$/,
    source: 'https://github.com/jupyter/docker-stacks',
  },
  { images: /^apache\/airflow$/, source: 'https://airflow.apache.org/docs/docker-stack/' },
  { images: /^apache\/(?:kafka|superset|nifi|spark)$/, source: 'https://hub.docker.com/u/apache' },
  { images: /^opensearchproject\//, source: 'https://github.com/opensearch-project/opensearch-build' },
  {
    images: /^confluentinc\/cp-/,
    since: '6',
    source: 'https://docs.confluent.io/platform/current/installation/docker/',
  },
  { images: /^nodered\/node-red$/, source: 'https://nodered.org/docs/getting-started/docker' },
  { images: /^(?:docker\.n8n\.io\/)?n8nio\/n8n$/, source: 'https://github.com/n8n-io/n8n' },
  { images: /^trinodb\/trino$/, source: 'https://github.com/trinodb/trino/tree/master/core/docker' },
  { images: /^ghcr\.io\/puppeteer\/puppeteer$/, source: 'https://pptr.dev/guides/docker' },
  { images: /^gitpod\/workspace-/, source: 'https://github.com/gitpod-io/workspace-images' },
  { images: /^amazon\/dynamodb-local$/, source: 'https://hub.docker.com/r/amazon/dynamodb-local' },
]

/** Words of a tag or a name that say so. */
const SAYS_SO = /nonroot|non-root|rootless|unprivileged/

/** Official images of servers whose Dockerfiles set no USER: https://github.com/docker-library/repo-info */
const ROOT_SERVERS = new Set('nginx httpd tomcat caddy traefik php'.split(' '))

/** Those whose entrypoint changes to the user of the server before it starts it: `gosu`, `setpriv` or `su-exec` in their repositories. */
const SWITCHING = new Set(
  'redis postgres mysql mariadb mongo rabbitmq percona cassandra ghost couchdb influxdb'.split(' '),
)
const ALSO_SWITCHING =
  /^(?:valkey\/valkey|postgis\/postgis|timescale\/timescaledb|pgvector\/pgvector|redis\/redis-stack(?:-server)?)$/

/** Run by somebody who decides the user, whatever the image says. */
const PLACED = [
  // "Do not use the USER instruction": https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-reqs
  /^(?:public\.ecr\.aws\/lambda\/|amazon\/aws-lambda-)/,
  // `remoteUser` in the label of the image: https://github.com/devcontainers/images
  /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\//,
]

/** Images that set no USER, from their Dockerfiles. */
const ROOT_IMAGES = [
  // https://github.com/GoogleContainerTools/distroless: `nonroot` is in the tags of the others.
  /^gcr\.io\/distroless\//,
  // https://gitlab.com/nvidia/container-images/cuda
  /^(?:nvcr\.io\/)?nvidia\/cuda$/,
  // https://github.com/anaconda/docker-images
  /^continuumio\/(?:mini|ana)conda3?$/,
]

/** As whom a container of this image starts when nothing else is said. */
export function userOf(base: Base): BaseUser {
  if (base.kind === 'scratch') return 'root'
  if (base.kind !== 'image') return 'unknown'
  const { registry, repository, tag = '', text } = base
  if (SAYS_SO.test(text)) return 'own'
  const name = registry === 'docker.io' ? repository : `${registry}/${repository}`
  const isOwn = OWN_USERS.some(
    ({ images, but, since = '0', tags }) =>
      images.test(name) && but?.test(name) !== true && isFrom(tag, since) && tags?.test(tag) !== false,
  )
  if (isOwn) return 'own'
  if (PLACED.some((images) => images.test(name))) return 'placed'
  const image = officialImage(base)
  if (SWITCHING.has(image?.name ?? '') || ALSO_SWITCHING.test(name)) return 'switching'
  const isRoot = startsPrompt(image) || ROOT_SERVERS.has(image?.name ?? '') || ROOT_IMAGES.some((one) => one.test(name))
  return isRoot ? 'root' : 'unknown'
}

/** Whether a tag is of this version or of a later one. */
function isFrom(tag: string, since: string): boolean {
  const version = /^v?(\d+(?:\.\d+)?)/.exec(tag)?.[1] ?? 'Infinity'
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [first = 0, second = 0] = since.split('.').map(Number)
  return major > first || (major === first && minor >= second)
}
