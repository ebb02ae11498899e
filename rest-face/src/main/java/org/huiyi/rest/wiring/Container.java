package org.huiyi.rest.wiring;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// What Tomcat says before a request reaches any filter, and how it reads paths.
@Configuration(proxyBeanMethods = false)
class Container {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainContainer() {
        return tomcat -> {
            tomcat.addConnectorCustomizers(
                    c -> c.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue()));
            tomcat.addContextCustomizers(context -> {
                var host = (StandardHost) context.getParent();
                host.setErrorReportValveClass(ContainerProblem.class.getName());
                host.getPipeline().addValve(new ContainerProblem());
            });
        };
    }
}
