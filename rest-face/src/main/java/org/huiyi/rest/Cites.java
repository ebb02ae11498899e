package org.huiyi.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyi.contracts.law.Rule;

/// The rules an operation can cite when it refuses or remarks; published with the operation in OpenAPI.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Cites {
    Rule[] value();
}
