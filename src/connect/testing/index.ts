export { CONNECTOR_VISITS, type ConnectorVisit, type TraceOptions, traceConnector } from './trace-connector.ts'
