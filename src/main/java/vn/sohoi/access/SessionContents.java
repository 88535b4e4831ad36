package vn.sohoi.access;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** What a session may hold: whoever writes other bytes into its table makes the program build nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionContents {
    private static final Logger LOG = LoggerFactory.getLogger(SessionContents.class);

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=20;java.lang.*;java.util.*;java.time.*;org.springframework.security.**;vn.sohoi.access.*;!*");

    /** Under the name by which the library of sessions finds it. */
    @Bean
    ConversionService springSessionConversionService() {
        Deserializer<Object> known = bytes -> {
            var reading = new ObjectInputStream(bytes);
            reading.setObjectInputFilter(KNOWN);
            try {
                return reading.readObject();
            } catch (ClassNotFoundException gone) {
                throw new IOException(gone);
            }
        };
        var reader = new DeserializingConverter(known);
        var service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, new SerializingConverter());
        service.addConverter(new Reading(reader));
        return service;
    }

    /** What an older program wrote, or nobody of ours: as if it were not there, and she signs in anew. */
    private record Reading(DeserializingConverter reader) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (!(source instanceof byte[] bytes)) return null;
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                LOG.warn("a session holds what this program does not read: {}", String.valueOf(unreadable.getCause()));
                return null;
            }
        }
    }
}
