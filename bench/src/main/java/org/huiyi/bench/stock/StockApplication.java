package org.huiyi.bench.stock;

import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.huiyi.bench.Tickets;
import org.huiyi.bench.stock.StockTicket.OpenTicket;
import org.huiyi.bench.stock.StockTicket.TouchTicket;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The same ticket on Axon's own JDBC engine, with the same web server. Axon is configured by hand, for its
/// auto-configuration finds no transaction manager under this Boot.
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
public class StockApplication {
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    @DependsOn("flywayInitializer")
    Configuration axon(DataSource database) {
        return StockAxon.on(database);
    }

    @Bean
    Tickets tickets(Configuration axon) {
        var gateway = axon.commandGateway();
        return new Tickets() {
            @Override
            public void open(String id) {
                gateway.sendAndWait(new OpenTicket(id, "A ticket"));
            }

            @Override
            public void touch(String id) {
                gateway.sendAndWait(new TouchTicket(id, "A ticket"));
            }
        };
    }

    @RestController
    record Endpoint(Tickets tickets) {
        @PostMapping("/tickets/{id}")
        void post(@PathVariable String id) throws Exception {
            tickets.open(id);
        }
    }
}
