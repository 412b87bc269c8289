package org.ringfence.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Builds an ONNX file node by node. */
final class OnnxGraph {
    /** The name of ONNX Runtime's own operators. */
    static final String RUNTIME = "com.microsoft";

    private static final int FLOAT = 1;
    private static final int INT8 = 3;
    private static final int INT64 = 7;
    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 17;

    private final ProtoWriter graph = new ProtoWriter();
    private int made;

    /** A whole-number attribute. */
    record Whole(String name, long value) {}

    /** A list of whole numbers as an attribute. */
    record Wholes(String name, long... values) {}

    /** Adds a node with one output and gives the output's name. */
    String node(String operator, List<String> inputs, Object... attributes) {
        return node("", operator, inputs, attributes);
    }

    /** Adds a node of ONNX Runtime's own. */
    String own(String operator, List<String> inputs, Object... attributes) {
        return node(RUNTIME, operator, inputs, attributes);
    }

    /** Gives a value a name for the outside. */
    void output(String value, String name, long... shape) {
        ProtoWriter node =
                new ProtoWriter().text(1, value).text(2, name).text(3, name).text(4, "Identity");
        graph.message(1, node);
        graph.message(12, value(name, FLOAT, shape));
    }

    /** An input of whole numbers; -1 stands for any length. */
    String input(String name, long... shape) {
        graph.message(11, value(name, INT64, shape));
        return name;
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return tensor(name, FLOAT, raw.array(), shape);
    }

    String bytes(String name, byte[] values, long... shape) {
        return tensor(name, INT8, values, shape);
    }

    String wholes(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return tensor(name, INT64, raw.array(), values.length);
    }

    /** The whole file. */
    byte[] file() {
        ProtoWriter model = new ProtoWriter()
                .number(1, IR_VERSION)
                .text(2, "ringfence-training")
                .message(7, graph.text(2, "reading"))
                .message(8, new ProtoWriter().text(1, "").number(2, OPERATORS))
                .message(8, new ProtoWriter().text(1, RUNTIME).number(2, 1));
        return model.bytes();
    }

    private String node(String domain, String operator, List<String> inputs, Object... attributes) {
        String output = "v" + made++;
        ProtoWriter node = new ProtoWriter();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(3, output).text(4, operator);
        for (Object attribute : attributes) {
            node.message(5, attribute(attribute));
        }
        node.text(7, domain);
        graph.message(1, node);
        return output;
    }

    private static ProtoWriter attribute(Object attribute) {
        if (attribute instanceof Whole whole) {
            return new ProtoWriter()
                    .text(1, whole.name())
                    .number(3, whole.value())
                    .number(20, 2);
        }
        Wholes wholes = (Wholes) attribute;
        ProtoWriter writer = new ProtoWriter().text(1, wholes.name());
        for (long value : wholes.values()) {
            writer.number(8, value);
        }
        return writer.number(20, 7);
    }

    private String tensor(String name, int type, byte[] raw, long... shape) {
        ProtoWriter tensor = new ProtoWriter();
        for (long length : shape) {
            tensor.number(1, length);
        }
        graph.message(5, tensor.number(2, type).text(8, name).block(9, raw));
        return name;
    }

    private static ProtoWriter value(String name, int type, long... shape) {
        List<ProtoWriter> lengths = new ArrayList<>();
        for (long length : shape) {
            lengths.add(length < 0 ? new ProtoWriter().text(2, "n") : new ProtoWriter().number(1, length));
        }
        ProtoWriter dimensions = new ProtoWriter();
        lengths.forEach(length -> dimensions.message(1, length));
        ProtoWriter tensor = new ProtoWriter().number(1, type).message(2, dimensions);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensor));
    }
}
