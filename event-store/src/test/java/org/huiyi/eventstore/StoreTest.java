package org.huiyi.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.huiyi.eventstore.tally.TallyEvent;
import org.huiyi.eventstore.tally.TallyView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole store with the tally as its only aggregate; one cached context for all that extend this.
@SpringBootTest(classes = StoreTest.App.class, properties = "huiyi.keys.master=" + StoreTest.MASTER)
abstract class StoreTest {
    static final String MASTER = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    static final String URL = Postgres.fresh("tally");

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan("org.huiyi.eventstore.tally")
    static class App {
        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        SteppedClock clock() {
            return new SteppedClock();
        }

        @Bean
        EventNames eventNames() {
            return EventNames.of(TallyEvent.class);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> URL);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @Autowired Commands commands;
    @Autowired Histories histories;
    @Autowired TallyView view;
}
