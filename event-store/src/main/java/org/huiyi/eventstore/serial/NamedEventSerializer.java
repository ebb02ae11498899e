package org.huiyi.eventstore.serial;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.huiyi.eventstore.EventNames;

/// Stores `minutes.MinutesPublished` and a revision where Axon would store a class name. Reading a name
/// that this release does not know fails with {@link UnknownEventName}.
public final class NamedEventSerializer extends Jackson3Serializer {
    private final EventNames names;

    public NamedEventSerializer(EventNames names, Jackson3Serializer.Builder builder) {
        super(builder);
        this.names = names;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public SerializedType typeForClass(Class type) {
        if (type == null) {
            return super.typeForClass(null);
        }
        return names.nameOf(type)
                .<SerializedType>map(name -> named(name, type))
                .orElseGet(() -> super.typeForClass(type));
    }

    private static SerializedType named(String name, Class<?> type) {
        return new SimpleSerializedType(name, String.valueOf(EventNames.revisionOf(type)));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> found = super.classForType(type);
        if (UnknownSerializedType.class.equals(found)) {
            throw new UnknownEventName(type.getName());
        }
        return found;
    }

    @Override
    protected String resolveClassName(SerializedType stored) {
        String name = stored.getName();
        return names.classOf(name).map(Class::getName).orElse(name);
    }
}
