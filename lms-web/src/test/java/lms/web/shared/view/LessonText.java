package lms.web.shared.view;

/** The HTML of a made-up lesson, with everything that the renderer may put into one. */
final class LessonText {
    static final String FIRST = """
            <p>You have rung the bell. For a moment nothing happens. Then there are steps, and somebody opens who was doing something else a minute ago. What you say now decides whether there will be a <a class="term" href="#term-canvass">canvass</a> at all.</p>
            <h2 id="before">Before you knock</h2>
            <p>Read the street before you read your board. Is there a ramp, a pram, a sign that says “night worker”? Go in pairs, agree on a word that means <strong>let us go</strong>, and decide who speaks first.</p>
            <aside class="callout callout-important" role="note"><p class="callout-label">Important</p><p>Never go into a house alone, and never put your foot over the threshold unasked.</p></aside>
            <h3 id="your-own-story">Your own story</h3>
            <p>People trust people, not leaflets. Before the <a class="term" href="#term-round">round</a>, find your answers to three questions:</p>
            <ol><li>What made <em>you</em> get involved?</li><li>What has changed because people did something together?</li><li>What do you want to know from the person in front of you?</li></ol>
            <h2 id="open">The opening</h2>
            <p>Say who you are, why you are there, and ask one open question. Then wait. Waiting feels long to you; to the other person it feels like being listened to.</p>
            <blockquote><p>“Hello, I’m Sam, I live round the corner. We’re asking everyone on the street what they would change about it. What would you?”</p></blockquote>
            <aside class="callout callout-tip" role="note"><p class="callout-label">Tip</p><p>Count to five in your head before you say anything more.</p></aside>
            <p>A good talk has a shape. It looks something like this:</p>
            <ul><li>a minute of <em>who and why</em>,</li><li>three minutes of their story,<ul><li>with at most two questions from you,</li></ul></li><li>a minute of what happens next.</li></ul>
            """;
    static final String SECOND = """
            <h2 id="write">What to write down</h2>
            <p>Write what the campaign needs and nothing else. The form is <code>board-2</code>; keep it with you. More at <a class="external" rel="noopener" href="https://ico.org.uk/">the Information Commissioner</a>.</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label="What to write, what to leave out"><table><thead><tr><th scope="col">Write</th><th scope="col">Leave out</th><th scope="col">Why</th></tr></thead><tbody><tr><td>“No answer”</td><td>“Curtains twitched”</td><td>It is a guess</td></tr><tr><td>“Lift broken since May”</td><td>“Bad knees”</td><td>It is about health</td></tr><tr><td>“E-mail about the lift, agreed”, with the date</td><td>An address they gave for something else</td><td>It was not given for this</td></tr></tbody></table></div>
            <aside class="callout callout-warning" role="note"><p class="callout-label">Warning</p><p>A lost board is a breach. Say so the same hour.</p></aside>
            <aside class="callout callout-caution" role="note"><p class="callout-label">Caution</p><p>If somebody is threatening, leave. You need no reason.</p></aside>
            <aside class="callout callout-note" role="note"><p class="callout-label">Note</p><p>In Wales you may be greeted in Welsh: <span lang="cy">bore da</span>.</p></aside>
            <h2 id="practise">Practise</h2>
            <section class="activity" id="door" aria-labelledby="door-title"><h3 id="door-title" class="section-title">Activity: Two minutes at the door</h3><p class="section-meta"><span class="minutes">15 minutes</span> <span class="group">In threes</span></p><p>One opens, one knocks, one watches. After two minutes the watcher says one thing that worked.</p><ol><li>Do it once as you would.</li><li>Do it again, and ask only one question.</li></ol><details class="solution"><summary>What to look for</summary><p>Who talked more? Aim at one third you, two thirds them.</p></details></section>
            <details class="hint"><summary>Hint</summary><p>If you are stuck, say what you see: “That is a lot of bicycles.”</p></details>
            <aside class="facilitator" aria-label="For facilitators"><p class="facilitator-label">For facilitators</p><p>Keep the groups small. Stop after two minutes even if it goes well, and ask what they noticed.</p></aside>
            <section class="keypoints" id="keys" aria-labelledby="keys-title"><h2 id="keys-title" class="section-title">Key points</h2><ul><li>Listen twice as long as you talk.</li><li>One open question is enough.</li><li>Write down only what you may show to the person.</li></ul></section>
            <section class="reflection" id="r" aria-labelledby="r-title"><h3 id="r-title" class="section-title">Reflection</h3><p>Whom did you last really listen to?</p><ul><li class="task"><span class="task-box">☐ </span>Think of one person.</li></ul></section>
            """;

    private LessonText() {}
}
