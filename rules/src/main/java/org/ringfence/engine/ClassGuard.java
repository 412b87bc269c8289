package org.ringfence.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.logic.FactTypes;

/**
 * The last look before a compiled rule becomes a class: what it refers to. Rule files that could reach anything else are refused long before;
 * this is for what was compiled from them after all.
 */
final class ClassGuard {
    private static final String SYSTEM = "java/lang/System";
    /** What the compiler itself writes into rules that do nothing but judge. */
    private static final Set<String> OF_SYSTEM = Set.of("arraycopy");

    private static final String[] ENGINE = {
        "org/ringfence/rules/",
        "org/drools/model/",
        "org/drools/modelcompiler/dsl/",
        "org/drools/modelcompiler/util/",
        "org/drools/core/base/accumulators/",
        "org/drools/util/DateUtils"
    };
    private static final Set<String> ALLOWED = Stream.concat(
                    FactTypes.all().stream().map(type -> type.getName().replace('.', '/')),
                    Stream.of(
                            SYSTEM,
                            "java/lang/Boolean",
                            "java/lang/Double",
                            "java/lang/Enum",
                            "java/lang/Exception",
                            "java/lang/Integer",
                            "java/lang/Long",
                            "java/lang/Object",
                            "java/lang/RuntimeException",
                            "java/lang/String",
                            "java/lang/invoke/LambdaMetafactory",
                            "java/lang/invoke/MethodHandles",
                            "java/lang/invoke/MethodHandles$Lookup",
                            "java/lang/invoke/StringConcatFactory",
                            "java/math/BigDecimal",
                            "java/math/MathContext",
                            "java/time/format/DateTimeFormatterBuilder",
                            "java/util/ArrayList",
                            "java/util/Arrays",
                            "java/util/Collections",
                            "java/util/List",
                            "java/util/Locale",
                            "java/util/Set"))
            .collect(Collectors.toUnmodifiableSet());

    private ClassGuard() {}

    /**
     * Looks at the names that a class refers to.
     *
     * @throws SecurityException naming the first that no rule needs
     */
    static void check(String name, byte[] bytes) {
        try {
            check(name, new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new SecurityException("the compiled rule " + name + " is damaged", e);
        }
    }

    /** Reads the constants of a class file, as chapter 4.4 of the Java Virtual Machine Specification lays them out. */
    private static void check(String name, DataInputStream in) throws IOException {
        in.readLong(); // magic number and versions
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] first = new int[size];
        int[] second = new int[size];
        byte[] tags = new byte[size];
        for (int i = 1; i < size; i++) {
            tags[i] = in.readByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> in.skipNBytes(3);
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("unknown constant " + tags[i]);
            }
        }
        for (int i = 1; i < size; i++) {
            if (tags[i] == 7 && !allowed(texts[first[i]])) {
                throw new SecurityException("the compiled rule " + name + " refers to " + texts[first[i]]);
            }
            if ((tags[i] == 9 || tags[i] == 10)
                    && SYSTEM.equals(texts[first[first[i]]])
                    && !OF_SYSTEM.contains(texts[first[second[i]]])) {
                throw new SecurityException("the compiled rule " + name + " calls System." + texts[first[second[i]]]);
            }
        }
    }

    private static boolean allowed(String type) {
        String element = type.startsWith("[") ? type.replaceFirst("^\\[+L?", "").replace(";", "") : type;
        if (ALLOWED.contains(element) || (type.startsWith("[") && element.length() == 1)) {
            return true;
        }
        for (String prefix : ENGINE) {
            if (element.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
