package org.fazhi.compare.likeness;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * What wordings mean, as vectors: two that say the same thing in other words point nearly the same
 * way. By the Chinese sentence model BGE (small, version 1.5, eight-bit weights; MIT licence), one
 * a process. A text's vector does not depend on what else is read: each is computed alone, by one
 * thread.
 */
public final class SentenceVectors {
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENS = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final String UNKNOWN = "[UNK]";
    private static final Pattern ALONE = Pattern.compile("(\\p{IsHan}|[\\p{P}\\p{S}])");

    /** What follows in a long wording is detail. */
    private static final int MOST_TOKENS = 128;

    /**
     * Vectors that are kept, of two kilobytes each. Examples of points are asked for by every task,
     * and a finding by what recurs, by what answers it and by the point that it states.
     */
    private static final int MOST_KEPT = 8_192;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, Long> tokens;
    private final WordpieceTokenizer tokenizer;

    /** The vectors of the wordings that were read last: a vector takes 5 ms. */
    private final Map<String, float[]> read =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                            return size() > MOST_KEPT;
                        }
                    });

    private SentenceVectors() {
        tokens = tokens();
        tokenizer = new WordpieceTokenizer(tokens.keySet());
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = resource(MODEL)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            session = environment.createSession(model.readAllBytes(), options);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model does not load here", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loaded {
        static final SentenceVectors MODEL = new SentenceVectors();
    }

    /**
     * The vector of a wording.
     *
     * @param text in simplified characters
     * @return 512 numbers, of length 1 together, not to be changed
     * @throws IllegalStateException where the model does not run on this machine
     */
    public static float[] of(String text) {
        return Loaded.MODEL.known(text);
    }

    /** How alike two wordings are in what they mean, −1 to 1. */
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private float[] known(String text) {
        float[] known = read.get(text);
        if (known == null) {
            known = vector(text);
            read.put(text, known);
        }
        return known;
    }

    private float[] vector(String text) {
        String[] words =
                tokenizer.tokenize(
                        ALONE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" $1 ").strip());
        long[] ids = new long[Math.min(words.length, MOST_TOKENS)];
        long unknown = tokens.getOrDefault(UNKNOWN, 0L);
        for (int i = 0; i < ids.length; i++) {
            ids[i] = tokens.getOrDefault(words[i], unknown);
        }
        ids[ids.length - 1] = tokens.getOrDefault(words[words.length - 1], unknown);
        long[] shape = {1, ids.length};
        long[] present = new long[ids.length];
        Arrays.fill(present, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(present), shape);
                OnnxTensor kinds =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", mask,
                                        "token_type_ids", kinds))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return ofLengthOne(states[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model does not run here", e);
        }
    }

    private static float[] ofLengthOne(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    private static Map<String, Long> tokens() {
        try (InputStream file = resource(TOKENS)) {
            JsonNode vocabulary = new ObjectMapper().readTree(file).at("/model/vocab");
            Map<String, Long> tokens = new HashMap<>();
            vocabulary
                    .properties()
                    .forEach(each -> tokens.put(each.getKey(), each.getValue().asLong()));
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream resource = SentenceVectors.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return resource;
    }
}
