package org.ringfence.reading.learned;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import java.nio.LongBuffer;
import java.util.Map;
import org.ringfence.reading.ReaderUnavailable;

/**
 * The sentence model that was tuned on the labelled clauses, run by ONNX Runtime on one thread and one clause at a time, so that a clause's
 * answers hang on nothing but the clause. Safe for use by many threads. Some milliseconds a clause.
 */
final class TunedModel {
    private static final String IN = "ids";
    private static final String OUT = "answers";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces words;
    private final TunedSettings settings;

    private TunedModel(OrtEnvironment environment, OrtSession session, WordPieces words, TunedSettings settings) {
        this.environment = environment;
        this.session = session;
        this.words = words;
        this.settings = settings;
    }

    /**
     * Makes a model ready; some tenths of a second.
     *
     * @throws ReaderUnavailable if ONNX Runtime does not run on this machine, or the files are not the ones that were trained
     */
    static TunedModel load(TunedFiles files) {
        TunedSettings settings = files.settings();
        byte[] model = files.model();
        NativeLibraries.point();
        try {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "ringfence");
            try (SessionOptions options = new SessionOptions()) {
                options.setExecutionMode(ExecutionMode.SEQUENTIAL);
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setDeterministicCompute(true);
                return new TunedModel(
                        environment,
                        environment.createSession(model, options),
                        new WordPieces(files.vocabulary()),
                        settings);
            }
        } catch (OrtException e) {
            throw new ReaderUnavailable("ONNX Runtime cannot use the tuned model (" + e.getMessage() + ")", e);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new ReaderUnavailable(
                    "the tuned model needs ONNX Runtime, which does not run on this machine (" + e + ")", e);
        }
    }

    /** What holds for this model. */
    TunedSettings settings() {
        return settings;
    }

    /** The raw log-odds of every question, in the order of the settings. */
    float[] answers(PlainClause clause) {
        int[] pieces = words.cut(clause, settings.longest()).ids();
        long[] ids = new long[pieces.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pieces[i];
        }
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {ids.length});
                OrtSession.Result result = session.run(Map.of(IN, input), java.util.Set.of(OUT))) {
            float[][] answers = (float[][]) result.get(0).getValue();
            return answers[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the tuned model failed on a clause", e);
        }
    }
}
