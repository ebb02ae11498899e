package org.huiyi.rest.openapi;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Creates;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.huiyi.rest.binding.ScopedEndpoints;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/// What an endpoint's parameters and annotations say about its operation.
public final class OperationParts implements OperationCustomizer {
    private static final List<String> PAGES = List.of("text/html", "application/pdf");

    private final Examples examples = Examples.ofService();
    private final KnownProblems known = KnownProblems.ofService();

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        name(operation, endpoint);
        parameters(operation, endpoint);
        if (endpoint.hasMethodAnnotation(SecurityRequirements.class)) {
            operation.setSecurity(List.of());
        } else {
            scope(operation, ScopedEndpoints.scopeOf(endpoint));
        }
        rules(operation, endpoint.getMethodAnnotation(Cites.class));
        problems(operation, endpoint);
        types(operation, endpoint);
        creation(operation, endpoint.getMethodAnnotation(Creates.class));
        examples.show(operation);
        return operation;
    }

    /// What is read as a page as well is one operation, named by the method that answers JSON.
    private static void name(Operation operation, HandlerMethod endpoint) {
        var endpoints = mapped(endpoint.getBeanType());
        boolean named =
                endpoints.stream()
                        .map(method -> idOf(endpoint, method, endpoints.size()))
                        .anyMatch(id -> id.equals(operation.getOperationId()));
        if (!named || !isPage(endpoint)) {
            operation.setOperationId(idOf(endpoint, endpoint.getMethod(), endpoints.size()));
        }
    }

    private static boolean isPage(HandlerMethod endpoint) {
        var mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        endpoint.getMethod(), RequestMapping.class);
        return mapping != null && Arrays.stream(mapping.produces()).anyMatch(PAGES::contains);
    }

    private static List<Method> mapped(Class<?> endpoints) {
        return Arrays.stream(endpoints.getDeclaredMethods())
                .filter(m -> AnnotatedElementUtils.hasAnnotation(m, RequestMapping.class))
                .toList();
    }

    /// Named by the endpoint's class, which is named by its command; several methods add their own name.
    private static String idOf(HandlerMethod endpoint, Method mapped, int methods) {
        String name = SchemaNames.plain(endpoint.getBeanType());
        String method = mapped.getName();
        String id =
                methods > 1
                        ? name
                                + method.substring(0, 1).toUpperCase(Locale.ROOT)
                                + method.substring(1)
                        : name;
        return id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
    }

    private static void parameters(Operation operation, HandlerMethod endpoint) {
        Stream.of(endpoint.getMethodParameters())
                .flatMap(OperationParts::partsOf)
                .map(part -> new Parameter().$ref("#/components/parameters/" + part))
                .forEach(operation::addParametersItem);
    }

    private static Stream<String> partsOf(MethodParameter parameter) {
        if (parameter.getParameterType() == Paging.class) {
            return Stream.of("Limit", "Cursor");
        }
        if (parameter.getParameterType() != Conditions.class) {
            return Stream.of();
        }
        IfMatch asked = parameter.getParameterAnnotation(IfMatch.class);
        Stream<String> always = Stream.of("IdempotencyKey", "DryRun");
        return asked == null
                ? always
                : Stream.concat(always, Stream.of(asked.required() ? "IfMatch" : "IfMatchOrNew"));
    }

    private static void scope(Operation operation, @Nullable Scope scope) {
        List<String> anyOf = scope == null ? List.of() : List.of(scope.value());
        operation.addSecurityItem(new SecurityRequirement().addList(CommonParts.BEARER, anyOf));
        if (!anyOf.isEmpty()) {
            describe(operation, "Scope: " + String.join(" or ", anyOf) + ".");
        }
    }

    private static void rules(Operation operation, @Nullable Cites cites) {
        if (cites == null) {
            return;
        }
        List<Rule> rules = Stream.of(cites.value()).sorted().distinct().toList();
        operation.addExtension("x-rules", rules.stream().map(Rule::name).toList());
        String cited =
                rules.stream()
                        .map(rule ->
                                rule.name()
                                        + " "
                                        + rule.clause()
                                        + " "
                                        + rule.title(Locale.ENGLISH))
                        .collect(Collectors.joining("; "));
        describe(operation, "Rules: " + cited + ".");
    }

    private static void describe(Operation operation, String line) {
        String before = operation.getDescription();
        if (before == null || !before.contains(line)) {
            operation.setDescription(before == null ? line : before + "\n\n" + line);
        }
    }

    private static void problems(Operation operation, HandlerMethod endpoint) {
        ApiResponses responses =
                operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        operation.setResponses(responses);
        List<MethodParameter> conditions =
                Stream.of(endpoint.getMethodParameters())
                        .filter(p -> p.getParameterType() == Conditions.class)
                        .toList();
        var statuses = Stream.of("400", "401", "403", "404", "429", "503");
        var writing =
                conditions.isEmpty() ? Stream.<String>of() : Stream.of("409", "413", "415", "422");
        boolean versioned =
                conditions.stream().anyMatch(p -> p.hasParameterAnnotation(IfMatch.class));
        var version = versioned ? Stream.of("412", "428") : Stream.<String>of();
        Stream.of(statuses, writing, version)
                .flatMap(all -> all)
                .forEach(status ->
                        responses.putIfAbsent(status, ProblemResponses.reference(status)));
    }

    /// What each of these statuses can mean here.
    private void types(Operation operation, HandlerMethod endpoint) {
        var responses = operation.getResponses();
        known.statuses(endpoint)
                .forEach(status ->
                        responses.putIfAbsent(status, ProblemResponses.reference(status)));
        operation.addExtension("x-problems", known.of(endpoint, responses.keySet()));
    }

    /// Beside the 200 of a dry run, or of a repeat that recorded nothing.
    private static void creation(Operation operation, @Nullable Creates creates) {
        if (creates == null) {
            return;
        }
        ApiResponse done = operation.getResponses().get("200");
        var place =
                new Header()
                        .description("Where the new thing is.")
                        .schema(new StringSchema())
                        .example(creates.value());
        operation
                .getResponses()
                .addApiResponse(
                        "201",
                        new ApiResponse()
                                .description("Created.")
                                .content(done == null ? null : done.getContent())
                                .addHeaderObject("Location", place));
    }
}
