package org.huiyi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.rest.openapi.SharedPaths;
import org.junit.jupiter.api.Test;

/// An endpoint that is mapped to two paths, as the library describes it.
class SharedPathsTest {
    private final Operation shorter = operation("bookRoom");
    private final Operation longer = operation("bookRoom");
    private final Operation other = operation("leaveRoom");

    @Test
    void each_path_s_operation_has_a_name_and_the_variables_of_its_own() {
        var paths = new Paths();
        paths.addPathItem("/v1/floors/{floor}/rooms/{room}", new PathItem().put(longer));
        paths.addPathItem("/v1/rooms/{room}", new PathItem().put(shorter).delete(other));
        new SharedPaths().customise(new OpenAPI().paths(paths));
        assertThat(shorter.getOperationId()).isEqualTo("bookRoom");
        assertThat(longer.getOperationId()).isEqualTo("bookRoomOfFloor");
        assertThat(other.getOperationId()).isEqualTo("leaveRoom");
        assertThat(names(shorter)).containsExactly("room", "limit");
        assertThat(names(longer)).containsExactly("room", "floor", "limit");
        assertThat(longer.getParameters().get(1).getRequired()).isTrue();
    }

    private static Operation operation(String id) {
        return new Operation()
                .operationId(id)
                .parameters(
                        new ArrayList<>(
                                Stream.of(
                                                parameter("room", "path"),
                                                parameter("floor", "path"),
                                                parameter("limit", "query"))
                                        .toList()));
    }

    private static Parameter parameter(String name, String in) {
        return new Parameter().name(name).in(in).required(false);
    }

    private static List<String> names(Operation operation) {
        return operation.getParameters().stream().map(Parameter::getName).toList();
    }
}
