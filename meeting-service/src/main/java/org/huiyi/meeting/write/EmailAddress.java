package org.huiyi.meeting.write;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One address without a display name and without anything a mail header could be broken with.
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[^\\s@<>,;:\"]{1,64}@[A-Za-z0-9.-]{1,190}")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {
    String message() default "email-address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
