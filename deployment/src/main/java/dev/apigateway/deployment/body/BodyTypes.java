package dev.apigateway.deployment.body;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
 * given to {@code json}. A type that only shows at run time, such as the elements of a raw list, stays unseen.
 */
final class BodyTypes {

    private static final String BODY = "dev/apigateway/Body";
    private static final Set<String> RESPONSES = Set.of("dev/apigateway/ApiGatewayResponse",
            "dev/apigateway/ApiGatewayResponse$Builder");

    private BodyTypes() {
    }

    /** Names of classes, as in {@code Class.getName()}. */
    static SortedSet<String> of(byte[] classFile) {
        SortedSet<String> types = new TreeSet<>();
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG);
        for (MethodNode method : node.methods) {
            if (bindsBodies(method)) {
                collect(node.name, method, types);
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

    private static void collect(String owner, MethodNode method, SortedSet<String> types) {
        Frame<BasicValue>[] frames;
        try {
            frames = new Analyzer<>(new StaticTypes()).analyze(owner, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("The bytecode of " + owner.replace('/', '.') + "#" + method.name
                    + " can't be analyzed for the types of JSON bodies.", e);
        }
        for (int i = 0; i < frames.length; i++) {
            boolean reachable = frames[i] != null;
            if (reachable && method.instructions.get(i) instanceof MethodInsnNode call && (reads(call) || writes(call))) {
                Type type = boundType(call, frames[i].getStack(frames[i].getStackSize() - 1));
                if (type != null) {
                    types.add(type.getClassName());
                }
            }
        }
    }

    /** The class behind the last argument, or its elements' class for an array; null when the code doesn't tell. */
    private static Type boundType(MethodInsnNode call, BasicValue lastArgument) {
        Type type = lastArgument.getType();
        if (reads(call)) {
            type = lastArgument instanceof ClassLiteral literal ? literal.named() : null;
        }
        if (type != null && type.getSort() == Type.ARRAY) {
            type = type.getElementType();
        }
        boolean known = type != null && type.getSort() == Type.OBJECT && !type.equals(StaticTypes.NULL)
                && !type.getInternalName().equals("java/lang/Object");
        return known ? type : null;
    }

    private static boolean reads(MethodInsnNode call) {
        return call.owner.equals(BODY) && call.name.equals("as");
    }

    private static boolean writes(MethodInsnNode call) {
        return RESPONSES.contains(call.owner) && call.name.equals("json");
    }
}
