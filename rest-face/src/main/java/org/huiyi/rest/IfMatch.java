package org.huiyi.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a `Conditions` parameter: the operation asks for `If-Match` (428 without it). Without this
/// annotation the header is heeded where it is sent, and nobody misses it.
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface IfMatch {
    /// False where a thing that does not exist yet is created without the header.
    boolean required() default true;
}
