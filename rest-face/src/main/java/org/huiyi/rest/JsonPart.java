package org.huiyi.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A body that comes as one part of a multipart request. It is read as JSON whatever type the part says it
/// is of, since many clients say none; it may be as long as a JSON body.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonPart {}
