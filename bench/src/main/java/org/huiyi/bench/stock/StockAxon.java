package org.huiyi.bench.stock;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Axon's own JDBC engine with its known brakes taken off: an aggregate cache, no extra query for the last
/// batch, a pool as large as the load.
final class StockAxon {
    private StockAxon() {}

    static Configuration on(DataSource database) {
        var transactions = new SpringTransactionManager(new JdbcTransactionManager(database));
        return DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureTransactionManager(_ -> transactions)
                .configureEmbeddedEventStore(c -> engine(c, database, transactions))
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(StockTicket.class)
                                .configureCache(_ -> new WeakReferenceCache()))
                .buildConfiguration();
    }

    private static EventStorageEngine engine(
            Configuration axon, DataSource database, SpringTransactionManager transactions) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(axon.eventSerializer())
                .snapshotSerializer(axon.serializer())
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(
                                new SpringDataSourceConnectionProvider(database)))
                .transactionManager(transactions)
                .persistenceExceptionResolver(duplicateKeys())
                .schema(schema())
                .batchSize(100)
                .finalAggregateBatchPredicate(batch -> batch.size() < 100)
                .build();
    }

    private static PersistenceExceptionResolver duplicateKeys() {
        return e -> e instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot_event")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}
