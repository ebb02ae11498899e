package org.huiyi.rest;

import java.util.List;

/// Fields that can be read but make no sense: 400 with them in `errors[]`. `code` names the wording in the
/// texts of the face or of the service.
public final class MalformedException extends RuntimeException {
    private final List<String> fields;
    private final String code;

    public MalformedException(String field, String code) {
        this(List.of(field), code);
    }

    public MalformedException(List<String> fields, String code) {
        super(fields + ": " + code, null, false, false);
        this.fields = List.copyOf(fields);
        this.code = code;
    }

    public List<String> fields() {
        return fields;
    }

    public String code() {
        return code;
    }
}
