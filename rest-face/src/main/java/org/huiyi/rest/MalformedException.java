package org.huiyi.rest;

/// A field that can be read but makes no sense: 400 with that field in `errors[]`. `code` names the
/// wording in the texts of the face or of the service.
public final class MalformedException extends RuntimeException {
    private final String field;
    private final String code;

    public MalformedException(String field, String code) {
        super(field + ": " + code, null, false, false);
        this.field = field;
        this.code = code;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }
}
