package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;

/// Why the store declares Axon's transaction manager itself. When this fails, Axon has learnt the names of
/// Boot 4, and the store may forget about it.
class AxonAloneTest {
    @Test
    void axon_alone_goes_on_without_transactions() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.url=" + StoreTest.URL)
                .withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class,
                                DataSourceTransactionManagerAutoConfiguration.class,
                                TransactionManagerCustomizationAutoConfiguration.class,
                                TransactionAutoConfiguration.class,
                                NoOpTransactionAutoConfiguration.class))
                .run(context ->
                        assertThat(context.getBean(TransactionManager.class))
                                .isInstanceOf(NoTransactionManager.class));
    }
}
