package org.huiyi.rest.wiring;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import java.time.ZoneId;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Paging;
import org.huiyi.rest.openapi.AskedFields;
import org.huiyi.rest.openapi.CommonParts;
import org.huiyi.rest.openapi.OperationParts;
import org.huiyi.rest.openapi.SchemaNames;
import org.huiyi.rest.openapi.SharedPaths;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/// What the published OpenAPI document says without being told.
@AutoConfiguration
public class DocumentAutoConfiguration {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Conditions.class, Paging.class)
                .removeRequestWrapperToIgnore(ZoneId.class)
                .replaceWithClass(ZoneId.class, String.class);
    }

    @Bean
    CommonParts commonParts(@Value("${spring.application.name:huiyi}") String service) {
        return new CommonParts(service);
    }

    @Bean
    OperationParts operationParts() {
        return new OperationParts();
    }

    @Bean
    SharedPaths sharedPaths() {
        return new SharedPaths();
    }

    @Bean
    AskedFields askedFields() {
        return new AskedFields();
    }

    /// Before those of a service, which are asked first for being registered last.
    @Bean
    @Order(0)
    ModelConverter schemaNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }
}
