package org.huiyi.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyi.contracts.law.Rule;

/// A field that a rule asks for: OpenAPI says that it is required. Without it a request can be read, and
/// is refused by that rule with 422.
@Documented
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {
    Rule[] value();
}
