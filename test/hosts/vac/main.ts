import { register } from 'vue-advanced-chat';
import { Backend, clock, listTime, monthDay } from '../backend';

const OWN = 'agent';

register();

const chat = document.createElement('vue-advanced-chat') as HTMLElement & Record<string, unknown>;
const backend = new Backend(draw);

chat.setAttribute('current-user-id', OWN);
chat.setAttribute('height', '100vh');
Object.assign(chat, {
  roomsLoaded: true,
  messagesLoaded: true,
  showAudio: false,
  showFiles: false,
  showEmojis: false,
  emojiDataSource: '/none.json',
});
chat.addEventListener('fetch-messages', (event) => {
  const [{ room }] = (event as CustomEvent<[{ room: { roomId: string } }]>).detail;
  backend.show(room.roomId);
});
chat.addEventListener('send-message', (event) => {
  const [sent] = (event as CustomEvent<[{ roomId: string; content: string }]>).detail;
  backend.say(sent.roomId, 'out', sent.content);
});
document.body.append(chat);
draw();

function draw(): void {
  chat.rooms = backend.recent().map((person, i) => ({
    roomId: person.id,
    roomName: person.name,
    unreadCount: person.unread,
    index: String(1000 - i),
    users: [
      { _id: OWN, username: '客服' },
      { _id: person.id, username: person.name },
    ],
    lastMessage: {
      content: person.said.at(-1)?.text ?? '',
      senderId: person.said.at(-1)?.direction === 'out' ? OWN : person.id,
      timestamp: listTime(person.said.at(-1)?.at ?? 0),
    },
  }));
  // The kit empties the list on a switch and wants a new array a moment later.
  const open = backend.person(backend.open);
  setTimeout(() => {
    if (backend.open !== open?.id) return;
    chat.messages = (open?.said ?? []).map((said) => ({
      _id: said.id,
      content: said.text,
      senderId: said.direction === 'out' ? OWN : open?.id,
      timestamp: clock(said.at),
      date: monthDay(said.at),
    }));
    chat.messagesLoaded = true;
  });
}
