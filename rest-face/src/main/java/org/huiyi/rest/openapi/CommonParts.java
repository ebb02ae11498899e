package org.huiyi.rest.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import org.huiyi.rest.Paging;
import org.huiyi.rest.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// What every service's document has in common. The server is `/`, so that the document is the same
/// wherever it was made.
public final class CommonParts implements OpenApiCustomizer {
    static final String BEARER = "bearer";

    private final String service;

    public CommonParts(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title(service).version("v1"));
        api.setServers(List.of(new Server().url("/")));
        Components parts = api.getComponents() == null ? new Components() : api.getComponents();
        api.setComponents(parts);
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(parts::addSchemas);
        parts.addSecuritySchemes(BEARER, bearer());
        ProblemResponses.addTo(parts);
        parameters(parts);
        api.getPaths().forEach(CommonParts::group);
    }

    /// Operations are grouped by what they are about: the first segment after the version.
    private static void group(String path, PathItem operations) {
        String[] segments = path.split("/");
        String about = segments.length > 2 ? segments[2] : path;
        operations.readOperations().forEach(operation -> operation.setTags(List.of(about)));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token (RFC 9068) of the house's issuer.");
    }

    private static void parameters(Components parts) {
        parts.addParameters(
                "IdempotencyKey",
                header(
                                "Idempotency-Key",
                                "The same key and request give the same answer for 24 hours.")
                        .schema(new StringSchema().minLength(1).maxLength(255)));
        parts.addParameters("IfMatch", ifMatch("Needed: 428 without it.").required(true));
        parts.addParameters("IfMatchOrNew", ifMatch("Absent while there is nothing yet."));
        parts.addParameters(
                "DryRun",
                query("dryRun", "Answer what would be recorded or refused, and record nothing.")
                        .schema(new BooleanSchema()));
        parts.addParameters("Limit", query("limit", "Items of a page.").schema(limit()));
        parts.addParameters(
                "Cursor",
                query("cursor", "The next of the page before.").schema(new StringSchema()));
    }

    private static Schema<?> limit() {
        Schema<Number> schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Paging.MAX_LIMIT));
        schema.setDefault(Paging.DEFAULT_LIMIT);
        return schema;
    }

    private static Parameter ifMatch(String when) {
        return header(
                        "If-Match",
                        "The version seen, as ETag wrote it; * and weak tags are 400. " + when)
                .schema(new StringSchema())
                .example("\"3\"");
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter().in("header").name(name).description(meaning);
    }

    private static Parameter query(String name, String meaning) {
        return new Parameter().in("query").name(name).description(meaning);
    }
}
