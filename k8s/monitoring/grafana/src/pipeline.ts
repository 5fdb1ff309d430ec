import type { Page } from './panels.ts';
import { average, quantiles, rate } from './queries.ts';

/** From the request to the event, in the order in which it happens. */
export const pipeline: Page = {
  uid: 'croupier-pipeline',
  title: 'Croupier: pipeline',
  rows: [
    {
      title: 'Now',
      stats: [
        {
          title: 'Oldest queued',
          unit: 'seconds',
          queries: { age: 'max(croupier_queue_oldest_age_seconds)' },
        },
        { title: 'Dead letters', unit: 'count', queries: { operations: 'max(croupier_dead_letters)' } },
        {
          title: 'Failed reconciliation checks',
          unit: 'count',
          queries: { checks: 'sum(max by (check) (croupier_reconciliation_failed))' },
        },
        {
          title: 'Wallets behind',
          unit: 'count',
          queries: { wallets: 'sum(croupier_socket_wallets_behind)' },
          description: 'Wallets whose latest version a subscribed client has not received.',
        },
        {
          title: 'Write error ratio',
          unit: 'ratio',
          queries: { 'of the last hour': 'croupier:accept_faults:ratio_rate1h' },
        },
        {
          title: 'Operations slower than 1 s',
          unit: 'ratio',
          queries: { 'of the last hour': 'croupier:apply_late:ratio_rate1h' },
        },
      ],
      charts: [
        {
          title: 'Servers that answer',
          unit: 'count',
          queries: {
            '{{dependency}} to {{service}}': 'min by (service, dependency) (croupier_dependency_up)',
          },
          description: '1 when every process of the service gets an answer within a second.',
        },
        {
          title: 'Write error ratio',
          unit: 'ratio',
          queries: { 'in 5 minutes': 'croupier:accept_faults:ratio_rate5m' },
        },
        {
          title: 'Operations slower than 1 s',
          unit: 'ratio',
          queries: { 'in 5 minutes': 'croupier:apply_late:ratio_rate5m' },
        },
      ],
    },
    {
      title: 'Accept',
      charts: [
        {
          title: 'Operations received',
          unit: 'perSecond',
          queries: { '{{outcome}}': rate('croupier_operations_received_total', 'outcome') },
        },
        { title: 'Storing a group', unit: 'seconds', queries: quantiles('croupier_accept_duration_seconds') },
        {
          title: 'Operations in a group',
          unit: 'count',
          queries: { average: average('croupier_accept_batch_operations') },
        },
      ],
    },
    {
      title: 'Queue',
      charts: [
        {
          title: 'Operations queued',
          unit: 'count',
          queries: {
            '{{queue}}': 'max by (queue) (croupier_queue_depth)',
            'free of {{queue}}': 'max by (queue) (croupier_queue_free)',
          },
          description:
            'Free are those of wallets that are neither blocked nor quarantined nor behind one of these.',
        },
        {
          title: 'Oldest free',
          unit: 'seconds',
          queries: { '{{queue}}': 'max by (queue) (croupier_queue_oldest_age_seconds)' },
        },
        {
          title: 'Decided, by queue',
          unit: 'perSecond',
          queries: { '{{queue}}': 'max by (queue) (rate(croupier_queue_ended[$__rate_interval]))' },
        },
        {
          title: 'Dropped from Redis',
          unit: 'perSecond',
          queries: {
            'messages, {{reason}}': rate('croupier_redis_messages_dropped_total', 'reason'),
            jobs: rate('croupier_invalid_jobs_total'),
          },
          description:
            'Messages and jobs that were not written by this release. Either another program writes to Redis, or two releases run.',
        },
        {
          title: 'Blocked and quarantined',
          unit: 'count',
          queries: {
            'blocked wallets': 'max(croupier_wallets_blocked)',
            'quarantined operations': 'max(croupier_quarantined_operations)',
          },
        },
        {
          title: 'Jobs that could not be added',
          unit: 'perSecond',
          queries: { '{{queue}}': rate('croupier_queue_add_failures_total', 'queue') },
          description: 'Redis was away or slow. The sweeper finds their operations within seconds.',
        },
      ],
    },
    {
      title: 'Apply',
      charts: [
        {
          title: 'Operations decided',
          unit: 'perSecond',
          queries: { '{{status}}': rate('croupier_operations_decided_total', 'status') },
        },
        {
          title: 'From accepted to committed',
          unit: 'seconds',
          queries: quantiles('croupier_operation_latency_seconds'),
        },
        { title: 'A transaction', unit: 'seconds', queries: quantiles('croupier_apply_duration_seconds') },
        {
          title: 'Operations in a transaction',
          unit: 'count',
          queries: { average: average('croupier_apply_batch_operations') },
        },
        {
          title: 'Retries',
          unit: 'perSecond',
          queries: {
            'transactions, after serialization failures': rate('croupier_serialization_retries_total'),
            'operations, quarantined': rate('croupier_operations_quarantined_total'),
          },
        },
        { title: 'Dead letters', unit: 'count', queries: { operations: 'max(croupier_dead_letters)' } },
      ],
    },
    {
      title: 'Events',
      charts: [
        {
          title: 'Oldest unpublished',
          unit: 'seconds',
          queries: { age: 'max(croupier_outbox_oldest_age_seconds)' },
        },
        {
          title: 'From committed to the client',
          unit: 'seconds',
          queries: quantiles('croupier_socket_delivery_seconds'),
        },
        {
          title: 'Versions received, messages delivered',
          unit: 'perSecond',
          queries: {
            received: rate('croupier_socket_versions_received_total'),
            delivered: rate('croupier_socket_events_delivered_total'),
          },
        },
      ],
    },
    {
      title: 'Bonus pipeline',
      charts: [
        {
          title: 'From committed to processed',
          unit: 'seconds',
          queries: quantiles('croupier_wagering_lag_seconds'),
        },
        { title: 'Jobs', unit: 'count', queries: { '{{state}}': 'max by (state) (croupier_wagering_jobs)' } },
        {
          title: 'Operations requested',
          unit: 'perSecond',
          queries: { '{{kind}}': rate('croupier_pipeline_operations_submitted_total', 'kind') },
        },
      ],
    },
  ],
};
