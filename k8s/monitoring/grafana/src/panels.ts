import {
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  TooltipDisplayMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import {
  DashboardBuilder,
  DashboardCursorSync,
  DatasourceVariableBuilder,
  RowBuilder,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as StatBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as ChartBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import * as units from '@grafana/grafana-foundation-sdk/units';

/** Of what a panel shows. */
const UNITS = {
  seconds: units.Seconds,
  perSecond: units.CountsPerSecond,
  count: units.Short,
  ratio: units.PercentUnit,
  money: units.LocaleFormat,
  bytes: units.BytesIEC,
};

interface Panel {
  title: string;
  unit: keyof typeof UNITS;
  /** PromQL by legend; a legend names labels as `{{label}}`. */
  queries: Record<string, string>;
  /** What one sees and what it means, where the title does not say. */
  description?: string;
}

export interface Row {
  title: string;
  /** Single figures, side by side. */
  stats?: readonly Panel[];
  /** Over time, three in a line. */
  charts: readonly Panel[];
}

export interface Page {
  uid: string;
  title: string;
  rows: readonly Row[];
}

/** The viewer may choose another one; the provisioned one is the default. */
const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };
const LINE = 24;

export function dashboardOf({ uid, title, rows }: Page): Dashboard {
  const dashboard = new DashboardBuilder(title)
    .uid(uid)
    .tags(['croupier'])
    .timezone('browser')
    .time({ from: 'now-1h', to: 'now' })
    .refresh('30s')
    .tooltip(DashboardCursorSync.Crosshair)
    .withVariable(new DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'));
  let id = 0;
  for (const row of rows) {
    dashboard.withRow(new RowBuilder(row.title).id(++id));
    for (const panel of panelsOf(row)) dashboard.withPanel(panel.id(++id));
  }
  return dashboard.build();
}

function panelsOf({ stats = [], charts }: Row): (StatBuilder | ChartBuilder)[] {
  return [...stats.map((panel) => stat(panel, LINE / stats.length)), ...charts.map(chart)];
}

function stat(panel: Panel, span: number): StatBuilder {
  const last = new ReduceDataOptionsBuilder().calcs(['lastNotNull']);
  const builder = new StatBuilder().span(Math.floor(span)).height(4).reduceOptions(last);
  describe(builder, panel);
  for (const query of queriesOf(panel)) builder.withTarget(query.instant());
  return builder;
}

function chart(panel: Panel): ChartBuilder {
  const legend = new VizLegendOptionsBuilder()
    .displayMode(LegendDisplayMode.List)
    .placement(LegendPlacement.Bottom)
    .showLegend(true)
    .calcs([]);
  const builder = new ChartBuilder()
    .span(LINE / 3)
    .height(8)
    .legend(legend)
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi));
  describe(builder, panel);
  // figures that can fall below 0 must not be cut off there
  if (panel.unit !== 'money') builder.min(0);
  for (const query of queriesOf(panel)) builder.withTarget(query.range());
  return builder;
}

function describe(builder: StatBuilder | ChartBuilder, { title, unit, description }: Panel): void {
  builder.title(title).unit(UNITS[unit]).datasource(DATASOURCE);
  if (description !== undefined) builder.description(description);
}

function queriesOf({ queries }: Panel): DataqueryBuilder[] {
  return Object.entries(queries).map(([legend, expr], index) =>
    new DataqueryBuilder()
      .refId('ABCDEFGH'.charAt(index))
      .expr(expr)
      .legendFormat(legend)
      .datasource(DATASOURCE),
  );
}
