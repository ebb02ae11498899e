package org.huiyi.bridge.schema;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.huiyi.rest.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Describes what a service announces, to everybody and without a token: what `ce_dataschema` points to, and
/// all of it as one AsyncAPI document. As the API document does not, it does not describe itself.
@Hidden
@RestController
public class DescriptionEndpoint {
    private final PublicRecords records;
    private final RecordSchemas schemas;
    private final Map<String, Object> document;

    /// @param place what a type is appended to in `ce_dataschema`
    public DescriptionEndpoint(String service, String place, PublicRecords records) {
        this.records = records;
        this.schemas = new RecordSchemas(place, records);
        this.document = AsyncApi.of(service, place, records);
    }

    @GetMapping(path = "/v1/schemas/{type}", produces = "application/schema+json")
    ObjectNode schema(@PathVariable String type) {
        if (!records.types().containsKey(type)) {
            throw new NotFoundException();
        }
        return schemas.of(type);
    }

    @GetMapping(path = "/v1/asyncapi", produces = "application/json")
    Map<String, Object> document() {
        return document;
    }
}
