package dev.apigateway.deployment.body;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.IndexView;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Reads from a class file which types it binds: the class literal given to {@code Body.as}, and the static type of the object
 * given to {@code json}. Where that is a collection or unknown, all types count that the method mentions.
 */
final class BodyTypes {

    private static final String BODY = "dev/apigateway/Body";
    private static final Set<String> RESPONSES = Set.of("dev/apigateway/ApiGatewayResponse",
            "dev/apigateway/ApiGatewayResponse$Builder");

    private final IndexView index;
    private final String owner;
    private final SortedSet<String> types = new TreeSet<>();

    private BodyTypes(IndexView index, String owner) {
        this.index = index;
        this.owner = owner;
    }

    /**
     * Names of classes, as in {@code Class.getName()}.
     *
     * @param index the classes that may be bound
     */
    static SortedSet<String> of(byte[] classFile, IndexView index) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_FRAMES);
        BodyTypes types = new BodyTypes(index, node.name);
        for (MethodNode method : node.methods) {
            if (bindsBodies(method)) {
                types.collect(method);
            }
        }
        return types.types;
    }

    /**
     * The types that one method returns as the objects that are written as JSON, where its declaration says no more than
     * Object.
     */
    static SortedSet<String> mentioned(byte[] classFile, String methodName, IndexView index) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_FRAMES);
        SortedSet<String> types = new TreeSet<>();
        for (MethodNode method : node.methods) {
            if (method.name.equals(methodName)) {
                types.addAll(MentionedTypes.of(node.name, method, index));
            }
        }
        return types;
    }

    private static boolean bindsBodies(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && (reads(call) || writes(call))) {
                return true;
            }
        }
        return false;
    }

    private void collect(MethodNode method) {
        Frame<BasicValue>[] frames = frames(method);
        for (int i = 0; i < frames.length; i++) {
            boolean reachable = frames[i] != null;
            if (reachable && method.instructions.get(i) instanceof MethodInsnNode call) {
                if (reads(call)) {
                    collectRead(lastArgument(frames[i]));
                } else if (writes(call)) {
                    collectWritten(lastArgument(frames[i]), method);
                }
            }
        }
    }

    private Frame<BasicValue>[] frames(MethodNode method) {
        try {
            return new Analyzer<>(new StaticTypes()).analyze(owner, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("The bytecode of " + owner.replace('/', '.') + "#" + method.name
                    + " can't be analyzed for the types of JSON bodies.", e);
        }
    }

    private void collectRead(BasicValue argument) {
        if (argument instanceof ClassLiteral literal) {
            Type type = element(literal.named());
            if (type.getSort() == Type.OBJECT) {
                types.add(type.getClassName());
            }
        }
    }

    private void collectWritten(BasicValue argument, MethodNode method) {
        Type type = argument.getType() == null ? null : element(argument.getType());
        if (StaticTypes.NULL.equals(type)) {
            return;
        }
        if (type != null && type.getSort() == Type.OBJECT && !type.getInternalName().startsWith("java/")) {
            types.add(type.getClassName());
        } else {
            types.addAll(MentionedTypes.of(owner, method, index));
        }
    }

    private static BasicValue lastArgument(Frame<BasicValue> frame) {
        return frame.getStack(frame.getStackSize() - 1);
    }

    private static Type element(Type type) {
        return type.getSort() == Type.ARRAY ? type.getElementType() : type;
    }

    private static boolean reads(MethodInsnNode call) {
        return call.owner.equals(BODY) && call.name.equals("as");
    }

    private static boolean writes(MethodInsnNode call) {
        return RESPONSES.contains(call.owner) && call.name.equals("json");
    }
}
