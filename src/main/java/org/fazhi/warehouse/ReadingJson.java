package org.fazhi.warehouse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.fazhi.reading.Reading;
import org.fazhi.region.RegionCode;
import org.fazhi.text.Decimals;

/**
 * A reading as one line of JSON and back: members {@code document}, {@code sections}, {@code
 * observations}, {@code findings}, {@code checks}, and {@code body} where it is staged; names in
 * snake case, enums in lower case, region codes as their digits, dates in ISO form, lists never
 * null. What an earlier version wrote may lack members: they are null, lists empty.
 */
public final class ReadingJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addModule(new JavaTimeModule())
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new LowerCaseEnum())
                                    .addSerializer(RegionCode.class, ToStringSerializer.instance)
                                    .addDeserializer(RegionCode.class, new Digits())
                                    .addSerializer(new PlainDouble(Double.class))
                                    .addSerializer(double.class, new PlainDouble(Double.class)))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    // What a record answers (isGranted) is no column of it.
                    .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setSetterInfo(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .build();

    private ReadingJson() {}

    /** One line, without a line end, from which {@link #read} makes the same reading. */
    public static String write(Reading reading) {
        return json(reading);
    }

    /**
     * The same for people and scripts: what was understood, without how the body is found, and with
     * {@code statistics} only where there are any.
     */
    public static String published(Reading reading) {
        ObjectNode json = MAPPER.valueToTree(reading);
        json.remove("body");
        if (reading.statistics().isEmpty()) {
            json.remove("statistics");
        }
        return json(json);
    }

    /** Any record of the tables, written the same way. */
    public static String json(Object record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reading that {@link #write} wrote. */
    public static Reading read(String json) {
        try {
            return MAPPER.readValue(json, Reading.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no reading: " + e.getOriginalMessage(), e);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class LowerCaseEnum extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        LowerCaseEnum() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    /** A region code is written as its digits. */
    private static final class Digits extends FromStringDeserializer<RegionCode> {
        private static final long serialVersionUID = 1L;

        Digits() {
            super(RegionCode.class);
        }

        @Override
        protected RegionCode _deserialize(String value, DeserializationContext context) {
            return new RegionCode(value);
        }
    }

    /** Whole numbers without a decimal point or an exponent: 38778100, not 3.87781E7. */
    private static final class PlainDouble extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;
        private static final double EXACT = 1L << 53;

        PlainDouble(Class<Double> type) {
            super(type);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (Decimals.isWhole(value) && Math.abs(value) < EXACT) {
                json.writeNumber(value.longValue());
            } else {
                json.writeNumber(value);
            }
        }
    }
}
