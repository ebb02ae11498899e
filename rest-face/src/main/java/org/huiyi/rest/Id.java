package org.huiyi.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The id of a party or a person, as in the token claims. Null is left to whoever asks for it.
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Id.PATTERN)
@ReportAsSingleViolation
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Id {
    String PATTERN = "[a-z0-9][a-z0-9._-]{0,62}";

    String message() default "id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
