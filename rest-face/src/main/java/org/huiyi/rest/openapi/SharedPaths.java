package org.huiyi.rest.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// An endpoint at two paths is two operations: the longer path's is named by what its template has more, and
/// neither asks for a variable that its template has not.
public final class SharedPaths implements OpenApiCustomizer {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private record Placed(String path, Operation operation) {
        List<String> variables() {
            return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        }
    }

    @Override
    public void customise(OpenAPI document) {
        placed(document).forEach(SharedPaths::withoutStrangers);
        Map<String, List<Placed>> byId = new TreeMap<>();
        placed(document)
                .forEach(one ->
                        byId.computeIfAbsent(
                                        one.operation().getOperationId(), _ -> new ArrayList<>())
                                .add(one));
        byId.values().stream().filter(shared -> shared.size() > 1).forEach(SharedPaths::tellApart);
    }

    private static Stream<Placed> placed(OpenAPI document) {
        return document.getPaths().entrySet().stream()
                .flatMap(
                        path -> operations(path.getValue()).map(o -> new Placed(path.getKey(), o)));
    }

    private static Stream<Operation> operations(PathItem item) {
        return item.readOperations().stream();
    }

    private static void withoutStrangers(Placed one) {
        var parameters = one.operation().getParameters();
        if (parameters != null) {
            parameters.removeIf(parameter ->
                    "path".equals(parameter.getIn())
                            && !one.variables().contains(parameter.getName()));
            parameters.stream()
                    .filter(parameter -> "path".equals(parameter.getIn()))
                    .forEach(parameter -> parameter.setRequired(true));
        }
    }

    private static void tellApart(List<Placed> shared) {
        shared.sort(Comparator.comparingInt(one -> one.variables().size()));
        var known = shared.getFirst().variables();
        for (Placed one : shared.subList(1, shared.size())) {
            one.variables().stream()
                    .filter(variable -> !known.contains(variable))
                    .findFirst()
                    .ifPresent(variable -> rename(one.operation(), variable));
        }
    }

    private static void rename(Operation operation, String variable) {
        operation.setOperationId(
                operation.getOperationId()
                        + "Of"
                        + variable.substring(0, 1).toUpperCase(Locale.ROOT)
                        + variable.substring(1));
    }
}
