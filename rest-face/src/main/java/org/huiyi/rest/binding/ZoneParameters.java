package org.huiyi.rest.binding;

import java.beans.PropertyEditorSupport;
import java.time.ZoneId;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// A zone in a query is a region, as in a body. Where a converter says no, Spring asks an editor of its own,
/// which takes an offset.
@ControllerAdvice
public final class ZoneParameters {
    @InitBinder
    public void readStrictly(WebDataBinder binder) {
        binder.registerCustomEditor(ZoneId.class, new Region());
    }

    private static final class Region extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            setValue(Scalars.zone(text));
        }
    }
}
