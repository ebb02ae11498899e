package org.huiyi.eventstore.wiring;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.ParkedEvents;
import org.huiyi.eventstore.axon.BySequenceKey;
import org.huiyi.eventstore.axon.Parking;
import org.huiyi.eventstore.axon.RecordedEventParameter;
import org.huiyi.eventstore.axon.Savepoints;
import org.huiyi.eventstore.liveness.InstanceName;
import org.huiyi.eventstore.order.WokenSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Followers of the history: pooled, woken at commit, row and token in one transaction, poison parked.
@AutoConfiguration(
        after = StorageWiring.class,
        beforeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
@ConditionalOnBean(EventNames.class)
public class ProcessorWiring {
    private static final Duration CLAIM = Duration.ofSeconds(20);
    private static final Duration CLAIM_EXTENDED = Duration.ofSeconds(5);
    private static final Duration CLAIM_TRIED = Duration.ofSeconds(1);
    private static final int SEQUENCES_REMEMBERED = 1_024;

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
    }

    /// Claims of an instance that died are released by {@link org.huiyi.eventstore.liveness.Liveness}; time alone takes them from
    /// one that nobody could see dying.
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            Serializer serializer,
            TokenSchema schema,
            InstanceName name) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema)
                .contentType(String.class)
                .claimTimeout(CLAIM)
                .nodeId(name.text())
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterColumns.schema();
    }

    @Bean
    Savepoints savepoints(ObjectProvider<PlatformTransactionManager> transactions) {
        return new Savepoints(transactions::getObject);
    }

    @Bean
    RecordedEventParameter recordedEventParameter() {
        return new RecordedEventParameter();
    }

    /// Where an undigestible event of a group waits.
    @FunctionalInterface
    public interface DeadLetterQueues {
        SequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup);
    }

    @Bean
    @ConditionalOnMissingBean
    DeadLetterQueues deadLetterQueues(
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            Serializer framework,
            @Qualifier("eventSerializer") Serializer events) {
        return group ->
                JdbcSequencedDeadLetterQueue.builder()
                        .processingGroup(group)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .genericSerializer(framework)
                        .eventSerializer(events)
                        .build();
    }

    @Bean
    ParkedEvents parkedEvents(DataSource database, EventProcessingConfiguration processing) {
        return new ParkedEvents(JdbcClient.create(database), processing);
    }

    @Bean
    ConfigurerModule followers(
            ObjectProvider<WokenSource> source,
            StoreSettings settings,
            ObjectProvider<DeadLetterQueues> queues) {
        return new Followers(source, settings, queues);
    }

    private record Followers(
            ObjectProvider<WokenSource> source,
            StoreSettings settings,
            ObjectProvider<DeadLetterQueues> queues)
            implements ConfigurerModule {
        @Override
        public void configureModule(org.axonframework.config.Configurer configurer) {
            var processing = configurer.eventProcessing();
            processing
                    .configureDefaultStreamableMessageSource(_ -> source.getObject())
                    .usingPooledStreamingEventProcessors((_, builder) -> pace(builder))
                    .registerDefaultSequencingPolicy(_ -> new BySequenceKey())
                    .registerDefaultListenerInvocationErrorHandler(
                            _ -> PropagatingErrorHandler.instance())
                    .registerDefaultDeadLetterPolicy(_ -> new Parking());
            park(processing);
        }

        private PooledStreamingEventProcessor.Builder pace(
                PooledStreamingEventProcessor.Builder builder) {
            return builder.batchSize(settings.batch())
                    .initialSegmentCount(settings.segments())
                    .tokenClaimInterval(CLAIM_TRIED.toMillis())
                    .claimExtensionThreshold(CLAIM_EXTENDED.toMillis());
        }

        private void park(EventProcessingConfigurer processing) {
            processing.registerDeadLetterQueueProvider(group -> {
                if (!settings.mayPark(group)) {
                    return null;
                }
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        group,
                        (_, builder) ->
                                builder.enableSequenceIdentifierCache()
                                        .sequenceIdentifierCacheSize(SEQUENCES_REMEMBERED));
                return _ -> queues.getObject().of(group);
            });
        }

        /// After Axon's own module, which would take the queues away again.
        @Override
        public int order() {
            return 10;
        }
    }
}
