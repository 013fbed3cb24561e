import { testComposeRule } from '../compose-table.ts'

const db = (image: string, port: string): readonly string[] => [
  'services:',
  '  db:',
  `    image: ${image}`,
  `    ports: [${port}]`,
]
const FOUND = ['4:13 `db` is a database that whoever reaches the host can reach']

testComposeRule('compose-databases-not-published', [
  ['finds it on any port of the host', db('redis:8', '"16379:6379"'), FOUND],
  [
    'finds it in the long form and on 0.0.0.0',
    db('mirror.example.com/library/mongo:8', '{target: 27017, published: 27017, host_ip: 0.0.0.0}'),
    FOUND,
  ],
  ['takes the host alone', db('redis:8', '"127.0.0.1:6379:6379"'), []],
  ['takes other ports and other images', db('redis:8', '"8001:8001"'), []],
  ['takes what no port of the host is named for', db('redis:8', '"6379"'), []],
])
