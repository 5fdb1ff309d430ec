import type { Page, Row } from './panels.ts';
import { average, quantiles, rate } from './queries.ts';

/** Figures of every Node process. */
function processRow(service: string): Row {
  const of = (metric: string): string => `${metric}{service="${service}"}`;
  return {
    title: 'Processes',
    charts: [
      {
        title: 'CPU',
        unit: 'ratio',
        queries: { '{{instance}}': rate(of('process_cpu_seconds_total'), 'instance') },
        description: '100 % is one core.',
      },
      {
        title: 'Memory',
        unit: 'bytes',
        queries: { '{{instance}}': of('process_resident_memory_bytes') },
      },
      {
        title: 'Event loop delay, 99 of 100',
        unit: 'seconds',
        queries: { '{{instance}}': of('nodejs_eventloop_lag_p99_seconds') },
      },
    ],
  };
}

const gateway: Page = {
  uid: 'croupier-gateway',
  title: 'Croupier: gateway',
  rows: [
    {
      title: 'HTTP',
      charts: [
        {
          title: 'Requests by route',
          unit: 'perSecond',
          queries: {
            '{{method}} {{route}}': rate('croupier_http_request_duration_seconds_count', 'method', 'route'),
          },
        },
        {
          title: 'Requests by status',
          unit: 'perSecond',
          queries: { '{{status}}': rate('croupier_http_request_duration_seconds_count', 'status') },
        },
        {
          title: 'Problems by code',
          unit: 'perSecond',
          queries: { '{{code}}': rate('croupier_http_problems_total', 'code') },
        },
        {
          title: 'Duration by route, 99 of 100',
          unit: 'seconds',
          queries: {
            '{{method}} {{route}}':
              'histogram_quantile(0.99, sum by (le, method, route) (rate(croupier_http_request_duration_seconds_bucket[$__rate_interval])))',
          },
          description: 'With the time for which a client wanted to wait (Prefer: wait).',
        },
        {
          title: 'Requests in flight',
          unit: 'count',
          queries: { '{{instance}}': 'croupier_http_requests_in_flight' },
        },
        { title: 'Storing a group', unit: 'seconds', queries: quantiles('croupier_accept_duration_seconds') },
      ],
    },
    processRow('gateway'),
  ],
};

const walletWorker: Page = {
  uid: 'croupier-wallet-worker',
  title: 'Croupier: wallet-worker',
  rows: [
    {
      title: 'Apply',
      charts: [
        {
          title: 'Operations decided by kind',
          unit: 'perSecond',
          queries: { '{{kind}}': rate('croupier_operations_decided_total', 'kind') },
        },
        {
          title: 'Operations decided by process',
          unit: 'perSecond',
          queries: { '{{instance}}': rate('croupier_operations_decided_total', 'instance') },
        },
        {
          title: 'Operations rejected by kind',
          unit: 'perSecond',
          queries: { '{{kind}}': rate('croupier_operations_decided_total{status="rejected"}', 'kind') },
        },
        { title: 'A transaction', unit: 'seconds', queries: quantiles('croupier_apply_duration_seconds') },
        {
          title: 'Operations in a transaction',
          unit: 'count',
          queries: { average: average('croupier_apply_batch_operations') },
        },
        {
          title: 'Retries for each transaction',
          unit: 'count',
          queries: {
            retries: `${rate('croupier_serialization_retries_total')} / ${rate('croupier_apply_batch_operations_count')}`,
          },
        },
      ],
    },
    {
      title: 'Failures',
      charts: [
        {
          title: 'Dead letters and late publications',
          unit: 'perSecond',
          queries: {
            'dead letters': rate('croupier_operations_dead_lettered_total'),
            'commits published from the outbox': rate('croupier_outbox_republished_total'),
          },
        },
        {
          title: 'Failed reconciliation checks',
          unit: 'count',
          queries: { '{{check}}': 'max by (check) (croupier_reconciliation_failed)' },
        },
        {
          title: 'Since the last reconciliation',
          unit: 'seconds',
          queries: { age: 'time() - max(croupier_reconciliation_timestamp_seconds)' },
        },
      ],
    },
    processRow('wallet-worker'),
  ],
};

const bonusWorker: Page = {
  uid: 'croupier-bonus-worker',
  title: 'Croupier: bonus-worker',
  rows: [
    {
      title: 'Pipeline',
      charts: [
        {
          title: 'From committed to processed',
          unit: 'seconds',
          queries: quantiles('croupier_wagering_lag_seconds'),
        },
        { title: 'Jobs', unit: 'count', queries: { '{{state}}': 'max by (state) (croupier_wagering_jobs)' } },
        {
          title: 'Failures',
          unit: 'perSecond',
          queries: {
            'jobs retried': rate('croupier_wagering_retries_total'),
            'jobs that became dead letters': rate('croupier_wagering_dead_letters_total'),
            'wallets processed by the sweep': rate('croupier_pipeline_backfilled_wallets_total'),
          },
        },
        {
          title: 'Bets that contributed',
          unit: 'perSecond',
          queries: { bets: rate('croupier_wagering_contributions_total') },
        },
        {
          title: 'Bonuses converted',
          unit: 'perSecond',
          queries: { '{{currency}}': rate('croupier_bonus_conversions_total', 'currency') },
        },
        {
          title: 'Bonuses removed by reason',
          unit: 'perSecond',
          queries: { '{{reason}}': rate('croupier_bonus_removals_total', 'reason') },
        },
        {
          title: 'Bonus money removed by reason, minor units',
          unit: 'perSecond',
          queries: {
            '{{reason}} {{currency}}': rate('croupier_bonus_removed_minor_units_total', 'reason', 'currency'),
          },
        },
        {
          title: 'Operations requested',
          unit: 'perSecond',
          queries: { '{{kind}}': rate('croupier_pipeline_operations_submitted_total', 'kind') },
        },
        { title: 'Bonuses', unit: 'count', queries: { '{{status}}': 'max by (status) (croupier_bonuses)' } },
      ],
    },
    processRow('bonus-worker'),
  ],
};

const realtime: Page = {
  uid: 'croupier-realtime',
  title: 'Croupier: realtime',
  rows: [
    {
      title: 'Clients',
      charts: [
        {
          title: 'Connections',
          unit: 'count',
          queries: { '{{kind}}': 'sum by (kind) (croupier_socket_connections)' },
        },
        {
          title: 'Calls pending',
          unit: 'count',
          queries: { '{{instance}}': 'croupier_socket_calls_pending' },
        },
        {
          title: 'Players online by process',
          unit: 'count',
          queries: { '{{instance}}': 'croupier_players_online' },
        },
        {
          title: 'Handshakes refused',
          unit: 'perSecond',
          queries: { '{{code}}': rate('croupier_socket_handshakes_refused_total', 'code') },
        },
      ],
    },
    {
      title: 'Events',
      charts: [
        {
          title: 'Versions received',
          unit: 'perSecond',
          queries: { '{{instance}}': rate('croupier_socket_versions_received_total', 'instance') },
          description: 'Every process receives all of them.',
        },
        {
          title: 'Messages delivered',
          unit: 'perSecond',
          queries: { '{{instance}}': rate('croupier_socket_events_delivered_total', 'instance') },
        },
        {
          title: 'From committed to the client',
          unit: 'seconds',
          queries: quantiles('croupier_socket_delivery_seconds'),
        },
        {
          title: 'Wallets behind',
          unit: 'count',
          queries: { '{{instance}}': 'croupier_socket_wallets_behind' },
        },
        {
          title: 'Corrected order',
          unit: 'perSecond',
          queries: {
            'early, held back': rate('croupier_socket_events_held_back_total'),
            'repeated, dropped': rate('croupier_socket_events_duplicate_total'),
            'pages read from PostgreSQL': rate('croupier_socket_gap_reads_total'),
          },
        },
        {
          title: 'Slow consumers disconnected',
          unit: 'perSecond',
          queries: { connections: rate('croupier_socket_slow_consumers_disconnected_total') },
        },
      ],
    },
    processRow('realtime'),
  ],
};

export const services: readonly Page[] = [gateway, walletWorker, bonusWorker, realtime];
